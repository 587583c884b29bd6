import {z} from 'zod';
import {isWebPage, language, line, lines, name, optional, pageAddress} from '../intake/fields.ts';
import {createReader, type Reader} from '../intake/read-request.ts';

/** A story that can be acknowledged. */
export interface ReadStory {
  readonly name: string;
  readonly organization: string | undefined;
  readonly state: string | undefined;
  readonly text: string;
  readonly link: string | undefined;
  readonly source: string | undefined;
  readonly language: string;
}

/** Fields that a person fills. */
export const storyFields = ['name', 'organization', 'state', 'text', 'link'] as const;

/** Two pages of text. */
export const maxStoryLength = 6000;
const maxOrganizationLength = 200;
const noLink = 'must be the address of a web page';

const fields = {
  name: name.min(1, 'is missing'),
  organization: optional(line(maxOrganizationLength)),
  state: optional(name),
  text: lines(maxStoryLength).refine(text => text.trim().length > 0, 'is missing'),
  link: optional(z.string(noLink).refine(isWebPage, noLink)),
  source: pageAddress,
  language: optional(language),
};

/** Makes the reader of stories. */
export function createStoryReader(): Reader<ReadStory> {
  return createReader('story', fields, story => ({
    name: story.name,
    organization: story.organization,
    state: story.state,
    text: story.text,
    link: story.link,
    source: story.source,
    language: story.language ?? 'en',
  }));
}
