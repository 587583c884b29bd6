import {randomUUID} from 'node:crypto';
import type {MailBudget} from '../abuse/mail-budget.ts';
import type {Database} from '../database/open.ts';
import type {IntakeContext, Outcome} from '../intake/worker.ts';
import {queueMail} from '../outbox/queue.ts';
import type {ReadStory} from './read-story.ts';

/** Keeps a story and tells the operator. */
export async function keepStory(
  tx: Database,
  budget: MailBudget,
  story: ReadStory,
  {id: cause, ipHash, received, now}: IntakeContext,
): Promise<Outcome> {
  if ((await budget.check({ipHash})) === 'later') return 'later';
  budget.spend({ipHash});
  const id = randomUUID();
  await tx
    .insertInto('story')
    .values({
      id,
      received,
      name: story.name,
      organization: story.organization ?? null,
      region: story.state ?? null,
      text: story.text,
      link: story.link ?? null,
      page_url: story.source ?? null,
      language: story.language,
    })
    .execute();
  await queueMail(tx, {purpose: 'story', cause, storyId: id}, now);
  return 'done';
}
