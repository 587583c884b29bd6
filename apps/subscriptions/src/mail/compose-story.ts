import type {Config} from '../config.ts';
import type {Database} from '../database/open.ts';
import type {OutboxRow} from '../database/tables.ts';
import {words} from '../words/words.ts';
import {messageId} from './compose.ts';
import {letterHtml, letterText, type Letter} from './letter.ts';
import type {Mail} from './mailer.ts';

/** Tells the operator of a story; undefined where it is gone. */
export async function composeStory(
  db: Database,
  config: Config,
  {id, story_id}: Pick<OutboxRow, 'id' | 'story_id'>,
): Promise<Mail | undefined> {
  const story = await db.selectFrom('story').selectAll().where('id', '=', story_id).executeTakeFirst();
  if (!story) return undefined;
  const w = words.en;
  const from = [story.name, story.organization, story.region].filter(Boolean).join(', ');
  const letter: Letter = {
    language: 'en',
    // What strangers type stays out of headers.
    subject: w.storySubject,
    paragraphs: [
      w.storyFrom(from),
      story.text,
      ...(story.link ? [w.storyLink(story.link)] : []),
      ...(story.page_url ? [w.storyPage(story.page_url)] : []),
    ],
    footer: w.mailFor(config.operator, config.mailFrom.name),
    links: [],
  };
  return {
    messageId: messageId(id, config),
    from: config.mailFrom,
    to: config.operator,
    subject: letter.subject,
    text: letterText(letter),
    html: letterHtml(letter),
    headers: {'Auto-Submitted': 'auto-generated'},
  };
}
