import type {Database} from '../database/open.ts';
import type {PersonRow} from '../database/tables.ts';
import {findMailedLink, holdMailedLink, useToken, type MailedLink} from '../links/mailed-link.ts';
import {queueMail} from '../outbox/queue.ts';
import {subscriptionsOf} from '../people/person.ts';
import {takeStep} from './take-step.ts';

/** What pressing the button did, or would do, and on which lists. */
export type Confirmation =
  | {
      readonly kind: 'open' | 'confirmed' | 'already';
      readonly person: PersonRow;
      readonly lists: readonly string[];
    }
  | {readonly kind: 'invalid'};

/** What the page behind a confirmation link shows. Changes nothing. */
export async function viewConfirmation(db: Database, token: string, now: number): Promise<Confirmation> {
  return describe(db, await findMailedLink(db, 'confirm', token, now));
}

/** Confirms subscriptions; once, and the same answer ever after. */
export function confirm(db: Database, token: string, ipHash: string, now: number): Promise<Confirmation> {
  return db.transaction().execute(async tx => {
    const view = await describe(tx, await holdMailedLink(tx, 'confirm', token, now));
    if (view.kind !== 'open') return view;
    const {person, lists} = view;
    await useToken(tx, token, now);
    const evidence = {at: now, method: 'button', language: person.language, ipHash} as const;
    const entries: number[] = [];
    for (const list of lists) {
      const step = await takeStep(tx, person.id, list, 'confirm', evidence);
      if (step?.entry !== undefined) entries.push(step.entry);
    }
    await queueMail(tx, {purpose: 'welcome', cause: entries.join(' '), personId: person.id, lists}, now);
    return {kind: 'confirmed', person, lists};
  });
}

async function describe(db: Database, link: MailedLink | undefined): Promise<Confirmation> {
  if (!link) return {kind: 'invalid'};
  const {person, lists, isUsable} = link;
  const states = new Map((await subscriptionsOf(db, person.id)).map(({list, state}) => [list, state]));
  const pending = lists.filter(list => states.get(list) === 'pending');
  if (isUsable && pending.length > 0) return {kind: 'open', person, lists: pending};
  const active = lists.filter(list => states.get(list) === 'active');
  return active.length > 0 ? {kind: 'already', person, lists: active} : {kind: 'invalid'};
}
