import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readBudget} from '../abuse/mail-budget.ts';
import {day, hour} from '../clock.ts';
import {issueToken} from '../links/mailed-link.ts';
import {findPerson} from '../people/person.ts';
import {createProgress} from '../testing/progress.ts';
import {startTestService, type TestService} from '../testing/test-service.ts';
import {confirm} from './confirm.ts';
import {requestSubscriptions} from './request-subscriptions.ts';
import {transition, type Action, type State} from './state-machine.ts';
import {unsubscribe} from './unsubscribe.ts';

// Runs of up to 60 commands each: `npm test` does a few, `test:soak` ten thousand commands and more.
const numRuns = Number(process.env['MODEL_RUNS'] ?? 25);

const people = ['ana@example.org', 'bo@example.org'];
const lists = ['weekly', 'events'];
const keys = people.flatMap(person => lists.map(list => `${person} ${list}`));

interface Link {
  readonly token: string;
  readonly lists: readonly string[];
  readonly expires: number;
  isSpent: boolean;
}

interface Model {
  now: number;
  readonly states: Record<string, State>;
  readonly events: Record<string, string[]>;
  readonly confirmLinks: Record<string, Link[]>;
  readonly unsubscribeLinks: Record<string, Link[]>;
}

/** Every run has addresses of its own, in one database. */
interface Real {
  readonly service: TestService;
  readonly prefix: string;
  requests: number;
}

type Command = fc.AsyncCommand<Model, Real>;

const stateOf = (model: Model, person: string, list: string) => model.states[`${person} ${list}`] ?? 'none';

function step(model: Model, person: string, list: string, action: Action): void {
  const next = transition(stateOf(model, person, list), action);
  if (!next) return;
  model.states[`${person} ${list}`] = next.to;
  if (next.event) (model.events[`${person} ${list}`] ??= []).push(next.event);
}

const request = (person: string, asked: readonly string[]): Command => ({
  check: () => true,
  toString: () => `${person} requests ${asked.join()}`,
  async run(model, real) {
    // Beyond every limit of mails, which have tests of their own.
    model.now += 25 * hour;
    await requestFrom(model, real, person, asked);
    for (const list of asked) step(model, person, list, 'request');
    const holder = await findPerson(real.service.db, real.prefix + person);
    assert.ok(holder);
    const {db, config} = real.service;
    for (const [purpose, links, lifetime] of [
      ['confirm', model.confirmLinks, 7 * day],
      ['unsubscribe', model.unsubscribeLinks, Infinity],
    ] as const) {
      const subject = {purpose, personId: holder.id, lists: asked};
      const token = await issueToken(db, subject, config.secret, model.now);
      (links[person] ??= []).push({token, lists: asked, expires: model.now + lifetime, isSpent: false});
    }
  },
});

async function requestFrom(
  model: Model,
  real: Real,
  person: string,
  asked: readonly string[],
): Promise<void> {
  const {service, prefix} = real;
  const id = ++real.requests;
  await service.db.transaction().execute(async tx => {
    const budget = await readBudget(tx, service.config, model.now);
    const address = prefix + person;
    const signup = {
      address,
      key: address,
      lists: asked,
      language: 'en',
      source: undefined,
      consentText: 'Yes.',
      consentVersion: '1',
    };
    const context = {id, received: model.now, now: model.now, ipHash: 'x', method: 'json'} as const;
    assert.equal(await requestSubscriptions(tx, service.config, budget, signup, context), 'done');
  });
}

const press = (person: string, which: number): Command => ({
  check: model => (model.confirmLinks[person]?.length ?? 0) > 0,
  toString: () => `${person} presses confirmation ${which}`,
  async run(model, {service}) {
    const links = model.confirmLinks[person] ?? [];
    const link = links[which % links.length];
    assert.ok(link);
    // Two at once are one.
    const results = await Promise.all([1, 2].map(() => confirm(service.db, link.token, 'x', model.now)));
    const pending = link.lists.filter(list => stateOf(model, person, list) === 'pending');
    const works = !link.isSpent && link.expires > model.now && pending.length > 0;
    assert.equal(results.filter(({kind}) => kind === 'confirmed').length, works ? 1 : 0);
    if (!works) return;
    link.isSpent = true;
    for (const list of pending) step(model, person, list, 'confirm');
  },
});

const leave = (person: string, which: number): Command => ({
  check: model => (model.unsubscribeLinks[person]?.length ?? 0) > 0,
  toString: () => `${person} unsubscribes by ${which}`,
  async run(model, {service}) {
    const links = model.unsubscribeLinks[person] ?? [];
    const link = links[which % links.length];
    assert.ok(link);
    const results = await Promise.all(
      [1, 2].map(() => unsubscribe(service.db, link.token, 'one-click', 'x', model.now)),
    );
    assert.ok(results.every(Boolean));
    for (const list of link.lists) step(model, person, list, 'unsubscribe');
    for (const open of model.confirmLinks[person] ?? []) {
      if (open.lists.some(list => link.lists.includes(list))) open.isSpent = true;
    }
  },
});

const compare: Command = {
  check: () => true,
  toString: () => 'compare',
  async run(model, real) {
    for (const key of keys) {
      const {state, events} = await readFrom(real, key);
      assert.equal(state, model.states[key] ?? 'none', key);
      assert.deepEqual(events, model.events[key] ?? [], key);
      if (state === 'active') assert.equal(events.at(-1), 'confirmed', key);
    }
  },
};

async function readFrom(
  {service: {db}, prefix}: Real,
  key: string,
): Promise<{state: State; events: string[]}> {
  const [person = '', list = ''] = key.split(' ');
  const id = (await findPerson(db, prefix + person))?.id ?? '';
  const row = await db
    .selectFrom('subscription')
    .select('state')
    .where('person_id', '=', id)
    .where('list', '=', list)
    .executeTakeFirst();
  const ledger = await db
    .selectFrom('ledger')
    .select('event')
    .where('person_id', '=', id)
    .where('list', '=', list)
    .orderBy('id')
    .execute();
  return {state: row?.state ?? 'none', events: ledger.map(({event}) => event)};
}

describe('the state machine', () => {
  it('is what the database does, for two people on two lists, also when they press twice at once', async t => {
    const service = await startTestService(t);
    const person = fc.constantFrom(...people);
    const asked = fc.constantFrom(['weekly'], ['events'], ['weekly', 'events']);
    let done = 0;
    const counted = (command: Command): Command => ({
      ...command,
      async run(model, real) {
        done++;
        await command.run(model, real);
      },
    });
    const commands = fc.commands(
      [
        fc.tuple(person, asked).map(([one, some]) => counted(request(one, some))),
        fc.tuple(person, fc.nat(5)).map(([one, which]) => counted(press(one, which))),
        fc.tuple(person, fc.nat(5)).map(([one, which]) => counted(leave(one, which))),
        fc.constant(counted(compare)),
      ],
      {maxCommands: 60, size: 'max'},
    );
    const progress = createProgress();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(commands, async list => {
        const prefix = `run${++run}-`;
        const setup = () => ({
          model: {now: service.now(), states: {}, events: {}, confirmLinks: {}, unsubscribeLinks: {}},
          real: {service, prefix, requests: run * 1000},
        });
        await fc.asyncModelRun(setup, [...list, compare]);
        progress(run / numRuns);
      }),
      {numRuns, seed: 20261122, endOnFailure: true},
    );
    t.diagnostic(`${done.toLocaleString('en')} commands in ${numRuns} runs, none diverges`);
  });
});
