import {minute} from '../clock.ts';
import type {Command} from './command.ts';

/** `outbox`: whether mail leaves. */
export const outboxCommand: Command = {
  usage: 'outbox',
  summary: 'Shows how many mails are in which state, how old the oldest waiting one is, and why mails died.',
  async run({database: {db}, clock, print}) {
    const counts = await db
      .selectFrom('outbox')
      .select(['state', db.fn.countAll<number>().as('count')])
      .groupBy('state')
      .execute();
    for (const state of ['queued', 'sent', 'dropped', 'dead'] as const) {
      print(`${state}\t${Number(counts.find(row => row.state === state)?.count ?? 0)}`);
    }
    const oldest = await db
      .selectFrom('outbox')
      .select(db.fn.min('created').as('created'))
      .where('state', '=', 'queued')
      .executeTakeFirst();
    if (oldest?.created != null) {
      print(`oldest queued\t${Math.round((clock() - Number(oldest.created)) / minute)} min`);
    }
    const waiting = await db
      .selectFrom('intake')
      .select(db.fn.countAll<number>().as('count'))
      .where('done', 'is', null)
      .executeTakeFirstOrThrow();
    print(`requests waiting\t${Number(waiting.count)}`);
    const dead = await db
      .selectFrom('outbox')
      .select(['id', 'purpose', 'attempts', 'last_error'])
      .where('state', '=', 'dead')
      .orderBy('created', 'desc')
      .limit(50)
      .execute();
    for (const {id, purpose, attempts, last_error} of dead) {
      print(['dead', id, purpose, `${attempts} attempts`, last_error].join('\t'));
    }
  },
};

/** `retry`: dead mails get another chance, after what killed them was mended. */
export const retryCommand: Command = {
  usage: 'retry',
  summary: 'Queues all dead mails again.',
  async run({database: {db}, clock, print}) {
    const {numUpdatedRows} = await db
      .updateTable('outbox')
      .set({state: 'queued', attempts: 0, due: clock(), last_error: null})
      .where('state', '=', 'dead')
      .executeTakeFirst();
    print(`${numUpdatedRows} mails are queued again.`);
  },
};
