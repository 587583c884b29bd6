import {z} from 'zod';
import type {List} from '../config.ts';
import type {EmailAddress} from '../email-address.ts';
import {maxTags, type Details} from '../people/person.ts';
import {consentText, consentVersion, email, language, line, name, optional, pageAddress} from './fields.ts';
import {createReader, type Reader} from './read-request.ts';

/** A signup that can be acknowledged. */
export interface ReadSignup extends EmailAddress, Details {
  readonly lists: readonly string[];
  /** BCP 47, as the form said it. */
  readonly language: string;
  readonly source: string | undefined;
  readonly consentText: string | undefined;
  readonly consentVersion: string | undefined;
}

/** Fields that a person fills; a mistake elsewhere is the page's. */
export const typedFields: ReadonlySet<string> = new Set([
  'email',
  'name',
  'jobRole',
  'organization',
  'state',
]);

/** What a plain form may hold once, so that it can be shown again; `lists` and `tags` may repeat. */
export const signupFields = [
  'email',
  'name',
  'jobRole',
  'organization',
  'state',
  'consentText',
  'consentVersion',
  'consentLang',
  'source',
  'idempotencyKey',
] as const;

const maxListsPerSignup = 20;
const maxTagLength = 64;
const maxOrganizationLength = 200;

const unknownList = 'names no list of this service';

const fieldsFor = (lists: readonly List[]) => {
  const list = z.string(unknownList).refine(id => lists.some(one => one.id === id), unknownList);
  return {
    email,
    lists: optional(z.array(list, 'must be an array of lists').max(maxListsPerSignup, unknownList)),
    name: optional(name),
    jobRole: optional(name),
    organization: optional(line(maxOrganizationLength)),
    state: optional(name),
    tags: optional(
      z.array(line(maxTagLength), 'must be an array of lines').max(maxTags, `holds more than ${maxTags}`),
    ),
    // As JSON says it, and as a plain form can.
    consent: z
      .strictObject(
        {text: consentText, version: optional(consentVersion), lang: optional(language)},
        'must be an object with text, version and lang',
      )
      .optional(),
    consentText: optional(consentText),
    consentVersion: optional(consentVersion),
    consentLang: optional(language),
    source: pageAddress,
    // What the first forms called them.
    list: optional(list),
    language: optional(language),
    pageUrl: pageAddress,
  };
};

type Fields = z.output<z.ZodObject<ReturnType<typeof fieldsFor>>>;

/** Makes the reader of signups for these lists. */
export function createSignupReader(lists: readonly [List, ...List[]]): Reader<ReadSignup> {
  return createReader('signup', fieldsFor(lists), fields => ({
    ...fields.email,
    lists: listsOf(fields, lists[0].id),
    name: fields.name,
    jobRole: fields.jobRole,
    organization: fields.organization,
    region: fields.state,
    tags: fields.tags,
    source: fields.source ?? fields.pageUrl,
    ...consentOf(fields),
  }));
}

function listsOf({lists = [], list}: Fields, first: string): string[] {
  const named = new Set([...lists, ...(list ? [list] : [])]);
  return named.size > 0 ? [...named] : [first];
}

function consentOf({consent, ...fields}: Fields) {
  const {text, version, lang} = consent ?? {
    text: fields.consentText,
    version: fields.consentVersion,
    lang: fields.consentLang,
  };
  return {consentText: text, consentVersion: version, language: lang ?? fields.language ?? 'en'};
}
