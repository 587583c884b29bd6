import type {Database} from '../database/open.ts';
import type {PersonRow} from '../database/tables.ts';
import {findMailedLink, holdMailedLink} from '../links/mailed-link.ts';
import {subscriptionsOf} from '../people/person.ts';
import {takeStep} from './take-step.ts';

/** What an unsubscribe link leads to. */
export interface Unsubscription {
  readonly person: PersonRow;
  readonly lists: readonly string[];
  readonly isDone: boolean;
}

/** What the page behind an unsubscribe link shows. Changes nothing. */
export async function viewUnsubscription(
  db: Database,
  token: string,
  now: number,
): Promise<Unsubscription | undefined> {
  const link = await findMailedLink(db, 'unsubscribe', token, now);
  if (!link) return undefined;
  const {person, lists} = link;
  const subscriptions = await subscriptionsOf(db, person.id);
  const isDone = subscriptions
    .filter(({list}) => lists.includes(list))
    .every(({state}) => state === 'unsubscribed');
  return {person, lists, isDone};
}

/** Unsubscribes; undefined where the link leads nowhere. Doing it twice does nothing more. */
export function unsubscribe(
  db: Database,
  token: string,
  method: 'button' | 'one-click',
  ipHash: string,
  now: number,
): Promise<Unsubscription | undefined> {
  return db.transaction().execute(async tx => {
    const link = await holdMailedLink(tx, 'unsubscribe', token, now);
    if (!link) return undefined;
    const {person, lists} = link;
    for (const list of lists) {
      await takeStep(tx, person.id, list, 'unsubscribe', {
        at: now,
        method,
        language: person.language,
        ipHash,
      });
    }
    // A confirmation that lies unread in the mailbox must not undo this.
    await forgetConfirmations(tx, person.id, lists);
    return {person, lists, isDone: true};
  });
}

/** Takes back the confirmation links about any of these lists. */
export async function forgetConfirmations(
  tx: Database,
  personId: string,
  lists: readonly string[],
): Promise<void> {
  const tokens = await tx
    .selectFrom('token')
    .select(['hash', 'lists'])
    .where('person_id', '=', personId)
    .where('purpose', '=', 'confirm')
    .execute();
  const about = tokens.filter(token => token.lists?.split(',').some(list => lists.includes(list)));
  if (about.length === 0) return;
  await tx
    .deleteFrom('token')
    .where(
      'hash',
      'in',
      about.map(({hash}) => hash),
    )
    .execute();
}
