import assert from 'node:assert/strict';
import {it} from 'node:test';
import fc from 'fast-check';
import {day, hour} from '../clock.ts';
import {openDatabase, type Database} from '../database/open.ts';
import {confirm} from './confirm.ts';
import {issueToken} from './mailed-link.ts';
import {requestSubscription} from './request.ts';
import {transition, type State} from './state-machine.ts';
import {unsubscribe} from './unsubscribe.ts';

// Two addresses on two lists, each with what a person could do to it and every link ever mailed to it.
interface Model {
  now: number;
  subscriptions: Record<
    string,
    {
      state: State;
      confirmLinks: Map<string, number>;
      allLinks: string[];
      unsubscribeLinks: string[];
      events: string[];
    }
  >;
}

const keys = [
  'ana@example.org weekly',
  'ana@example.org events',
  'bo@example.org weekly',
  'bo@example.org events',
];
const evidence = {
  name: undefined,
  language: 'en',
  pageUrl: undefined,
  consentText: 'Yes.',
  consentVersion: '1',
  method: 'json',
  ipHash: 'x',
} as const;

async function read(db: Database, key: string) {
  const [address = '', list = ''] = key.split(' ');
  return db
    .selectFrom('subscription')
    .selectAll()
    .where('address_key', '=', address)
    .where('list', '=', list)
    .executeTakeFirst();
}

type Command = fc.AsyncCommand<Model, Database>;

const request = (key: string): Command => ({
  check: () => true,
  toString: () => `request ${key}`,
  async run(model, db) {
    // Beyond every limit of mails, which have tests of their own.
    model.now += 25 * hour;
    const [address = '', list = ''] = key.split(' ');
    await db
      .transaction()
      .execute(tx =>
        requestSubscription(tx, {...evidence, address, key: address, list}, model.now, model.now),
      );
    const expected = model.subscriptions[key]!;
    const step = transition(expected.state, 'request');
    if (step?.event) expected.events.push(step.event);
    expected.state = step?.to ?? expected.state;
    const row = await read(db, key);
    const confirmLink = await issueToken(db, 'confirm', row!, model.now);
    expected.confirmLinks.set(confirmLink, model.now + 7 * day);
    expected.allLinks.push(confirmLink);
    expected.unsubscribeLinks.push(await issueToken(db, 'unsubscribe', row!, model.now));
  },
});

const press = (key: string, which: number): Command => ({
  check: model => model.subscriptions[key]!.allLinks.length > 0,
  toString: () => `confirm ${key} by link ${which}`,
  async run(model, db) {
    const expected = model.subscriptions[key]!;
    const link = expected.allLinks[which % expected.allLinks.length]!;
    const result = await confirm(db, link, 'x', model.now);
    const fresh = (expected.confirmLinks.get(link) ?? 0) > model.now;
    if (expected.state === 'pending' && fresh) {
      assert.equal(result.kind, 'confirmed');
      expected.state = 'active';
      expected.events.push('confirmed');
    } else {
      assert.notEqual(result.kind, 'confirmed');
    }
    expected.confirmLinks.delete(link);
  },
});

const leave = (key: string, which: number): Command => ({
  check: model => model.subscriptions[key]!.unsubscribeLinks.length > 0,
  toString: () => `unsubscribe ${key} by link ${which}`,
  async run(model, db) {
    const expected = model.subscriptions[key]!;
    const link = expected.unsubscribeLinks[which % expected.unsubscribeLinks.length]!;
    assert.ok(await unsubscribe(db, link, 'one-click', 'x', model.now));
    const step = transition(expected.state, 'unsubscribe');
    if (step?.event) expected.events.push(step.event);
    if (step?.event) expected.confirmLinks.clear();
    expected.state = step?.to ?? expected.state;
  },
});

const compare: Command = {
  check: () => true,
  toString: () => 'compare',
  async run(model, db) {
    for (const key of keys) {
      const row = await read(db, key);
      const expected = model.subscriptions[key]!;
      assert.equal(row?.state ?? 'none', expected.state, key);
      const ledger = row
        ? await db
            .selectFrom('ledger')
            .select('event')
            .where('subscription_id', '=', row.id)
            .orderBy('id')
            .execute()
        : [];
      assert.deepEqual(
        ledger.map(({event}) => event),
        expected.events,
        key,
      );
    }
  },
};

it('the database goes where the state machine goes, on two lists for two addresses', async () => {
  const key = fc.constantFrom(...keys);
  const commands = fc.commands(
    [
      key.map(request),
      fc.tuple(key, fc.nat(5)).map(([k, n]) => press(k, n)),
      fc.tuple(key, fc.nat(5)).map(([k, n]) => leave(k, n)),
      fc.constant(compare),
    ],
    {maxCommands: 60, size: 'max'},
  );
  await fc.assert(
    fc.asyncProperty(commands, async list => {
      const db = await openDatabase(':memory:');
      const subscriptions = Object.fromEntries(
        keys.map(one => [
          one,
          {
            state: 'none' as State,
            confirmLinks: new Map<string, number>(),
            allLinks: [],
            unsubscribeLinks: [],
            events: [],
          },
        ]),
      );
      try {
        await fc.asyncModelRun(() => ({model: {now: 0, subscriptions}, real: db}), [...list, compare]);
      } finally {
        await db.destroy();
      }
    }),
    {numRuns: 150, seed: 20261122},
  );
});
