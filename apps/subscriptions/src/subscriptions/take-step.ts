import {randomUUID} from 'node:crypto';
import type {Database} from '../database/open.ts';
import {recordStep, type Evidence} from './ledger.ts';
import {transition, type Action, type State} from './state-machine.ts';

/** What a step did. */
export interface Step {
  readonly from: State;
  readonly to: State;
  /** The ledger's entry, where something changed. */
  readonly entry: number | undefined;
}

/**
 * Takes one subscription through the state machine, and writes the ledger in the same transaction. Nothing else writes
 * states. The person must be held. Undefined where the machine refuses.
 */
export async function takeStep(
  tx: Database,
  personId: string,
  list: string,
  action: Action,
  evidence: Evidence,
): Promise<Step | undefined> {
  const known = await tx
    .selectFrom('subscription')
    .select(['id', 'state'])
    .where('person_id', '=', personId)
    .where('list', '=', list)
    .executeTakeFirst();
  const from = known?.state ?? 'none';
  const next = transition(from, action);
  if (!next) return undefined;
  if (!next.event) return {from, to: next.to, entry: undefined};
  const changed = {state: next.to, changed: evidence.at};
  if (known) await tx.updateTable('subscription').set(changed).where('id', '=', known.id).execute();
  else {
    await tx
      .insertInto('subscription')
      .values({...changed, id: randomUUID(), person_id: personId, list, created: evidence.at})
      .execute();
  }
  return {from, to: next.to, entry: await recordStep(tx, personId, next.event, list, evidence)};
}
