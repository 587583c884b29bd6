import type {Database} from '../database/open.ts';
import type {OutboxRow} from '../database/tables.ts';
import {holdPerson} from '../people/person.ts';
import {takeStep} from './take-step.ts';

/** The mail server says that there is no such mailbox: nothing more goes to it until somebody signs up again. */
export async function bounce(db: Database, {person_id, lists}: OutboxRow, now: number): Promise<void> {
  if (person_id === null || lists === null) return;
  await db.transaction().execute(async tx => {
    const person = await holdPerson(tx, person_id);
    if (!person) return;
    for (const list of lists.split(',')) {
      await takeStep(tx, person.id, list, 'bounce', {at: now, method: 'mail', language: person.language});
    }
  });
}
