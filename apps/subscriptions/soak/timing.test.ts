import assert from 'node:assert/strict';
import {it} from 'node:test';
import {
  maria,
  mariaForm,
  startTestService,
  subscribe,
  tokenOf,
  type TestService,
} from '../src/testing/test-service.ts';

const samples = Number(process.env['SAMPLES'] ?? 2000);

const warmUp = 50;

const addresses = {
  unknown: 'aa@example.org',
  pending: 'bb@example.org',
  active: 'cc@example.org',
  unsubscribed: 'dd@example.org',
  suppressed: 'ee@example.org',
};

// The addresses, each in the state that names it.
async function prepare(service: TestService): Promise<void> {
  for (const email of [addresses.active, addresses.unsubscribed]) await subscribe(service, {...maria, email});
  await service.postForm('/unsubscribe', {token: tokenOf(service.link('unsubscribe'))});
  for (const email of [addresses.suppressed, addresses.pending]) {
    await service.postJson({...maria, email});
    await service.settle();
    if (email === addresses.suppressed) {
      await service.postForm('/not-me', {token: tokenOf(service.link('not-me'))});
    }
  }
  assert.deepEqual((await service.states()).toSorted(), [
    `${addresses.pending} weekly pending`,
    `${addresses.active} weekly active`,
    `${addresses.unsubscribed} weekly unsubscribed`,
    `${addresses.suppressed} weekly unsubscribed`,
  ]);
}

// In turn, so that whatever else the machine does hits all alike.
async function measure(
  service: TestService,
  path: string,
  fields: Record<string, string>,
): Promise<Map<string, number[]>> {
  const times = new Map(Object.keys(addresses).map(state => [state, [] as number[]]));
  for (let index = 0; index < samples + warmUp; index++) {
    for (const [state, email] of Object.entries(addresses)) {
      const began = performance.now();
      await (await service.postForm(path, {...fields, email})).arrayBuffer();
      if (index >= warmUp) times.get(state)?.push(performance.now() - began);
    }
  }
  return times;
}

it('answers in the same time whatever it knows of an address', async t => {
  const service = await startTestService(t, {REQUESTS_PER_HOUR: '1000000'});
  await prepare(service);
  for (const [path, fields] of [
    ['/v1/signups', mariaForm],
    ['/v1/preferences-links', {}],
  ] as const) {
    const {unknown = [], ...others} = Object.fromEntries(await measure(service, path, fields));
    for (const [state, known] of Object.entries(others)) {
      const difference = Math.abs(median(known) - median(unknown));
      const p = mannWhitney(known, unknown);
      t.diagnostic(`${path} ${state}: ${difference.toFixed(3)} ms, p = ${p.toFixed(3)}`);
      assert.ok(difference < 2, `${path} ${state}: ${difference} ms`);
      // Corrected for the number of comparisons, of two routes.
      assert.ok(p > 0.01 / (2 * Object.keys(others).length), `${path} ${state}: p = ${p}`);
    }
  }
});

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

// Two-sided, by the normal approximation, which thousands of samples allow.
function mannWhitney(a: readonly number[], b: readonly number[]): number {
  const ranked = [...a.map(value => ({value, isA: true})), ...b.map(value => ({value, isA: false}))];
  ranked.sort((x, y) => x.value - y.value);
  const rankSum = ranked.reduce((sum, {isA}, index) => sum + (isA ? index + 1 : 0), 0);
  const u = rankSum - (a.length * (a.length + 1)) / 2;
  const mean = (a.length * b.length) / 2;
  const deviation = Math.sqrt((a.length * b.length * (a.length + b.length + 1)) / 12);
  return 2 * (1 - normal(Math.abs(u - mean) / deviation));
}

// Abramowitz and Stegun 7.1.26: right to seven digits.
function normal(z: number): number {
  const x = z / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return (1 + (1 - series * Math.exp(-x * x))) / 2;
}
