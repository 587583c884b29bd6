import {createApp} from './app.ts';
import {minute, second, type Clock} from './clock.ts';
import type {Config} from './config.ts';
import type {OpenDatabase} from './database/open.ts';
import {createGiveWay} from './give-way.ts';
import {createIntake} from './intake/accept.ts';
import {createWorker} from './intake/worker.ts';
import type {Log} from './log.ts';
import {createLoop} from './loop.ts';
import type {Mailer} from './mail/mailer.ts';
import {createRelay} from './outbox/relay.ts';
import type {App} from './site.ts';
import {sweep} from './sweep.ts';

// While the thread is busy for more than this share of its time, these leave their work for later: it is safe on the disk.
const workersShare = 0.9;
const relaysShare = 0.8;

/** The service without its network and its clocks. */
export interface Service {
  readonly app: App;
  /** Works signups and mails until nothing is due. */
  settle(): Promise<void>;
  /** From now on works by itself. */
  start(): void;
  stop(): Promise<void>;
}

/** Puts the parts together. */
export function createService({
  config,
  database,
  mailer,
  clock,
  log,
}: {
  readonly config: Config;
  readonly database: OpenDatabase;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly log: Log;
}): Service {
  const {db} = database;
  let phase: 'by hand' | 'running' | 'stopping' = 'by hand';
  const mayGoOn = (giveWay: () => Promise<void>) => async (): Promise<boolean> => {
    if (phase === 'running') await giveWay();
    return phase !== 'stopping';
  };
  const worker = createWorker({db, clock, config, log, mayGoOn: mayGoOn(createGiveWay(workersShare))});
  const relay = createRelay({db, clock, config, mailer, log, mayGoOn: mayGoOn(createGiveWay(relaysShare))});
  const failed = (part: string) => (error: unknown) =>
    log('error', 'round-failed', {part, error: (error as Error).message});
  // What was left behind by a crash, or is due later, is found without being woken.
  const relayLoop = createLoop(relay.work, 5 * second, failed('relay'));
  const workerLoop = createLoop(
    async () => {
      await worker();
      relayLoop.wake();
    },
    5 * second,
    failed('worker'),
  );
  const sweepLoop = createLoop(() => sweep(db, config, clock()), 30 * minute, failed('sweep'));
  const loops = [workerLoop, relayLoop, sweepLoop];
  const accept = createIntake({
    database,
    clock,
    requestsPerHour: config.requestsPerHour,
    wake: workerLoop.wake,
  });
  return {
    app: createApp({config, db, clock, log, accept, wake: relayLoop.wake, forget: database.forget}),
    async settle() {
      await worker();
      await relay.work();
      await relay.idle();
    },
    start() {
      phase = 'running';
      for (const loop of loops) loop.start();
    },
    async stop() {
      phase = 'stopping';
      for (const loop of loops) await loop.stop();
      await relay.idle();
    },
  };
}
