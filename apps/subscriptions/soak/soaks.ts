/** A test that also runs longer, with figures of its own. */
export interface Soak {
  /** What it is called on the command line. */
  readonly name: string;
  readonly description: string;
  readonly file: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly databases: readonly SoakDatabase[];
}

/** What it runs on. */
export type SoakDatabase = 'SQLite' | 'PostgreSQL';

const both = ['SQLite', 'PostgreSQL'] as const;

/** All of them, in the order in which docs/soak.md shows them. */
export const soaks: readonly Soak[] = [
  {
    name: 'kills',
    description: '200 kills of the process, over 10,000 acknowledged signups',
    file: 'src/kills.test.ts',
    environment: {KILLS: '200'},
    databases: both,
  },
  {
    name: 'bomb',
    description: '100,000 signups on one mailbox in a thousand spellings, from a thousand networks',
    file: 'src/abuse/bombing.test.ts',
    environment: {BOMB: '100000'},
    databases: both,
  },
  {
    name: 'model',
    description: 'The state machine beside a model of it: 10,000 commands and more',
    file: 'src/subscriptions/subscriptions.model.test.ts',
    environment: {MODEL_RUNS: '400'},
    databases: both,
  },
  {
    name: 'mail',
    description: '10,000 mails through a server that drops, defers, fails, stalls and cuts',
    file: 'src/outbox/difficult-server.test.ts',
    environment: {MAILS: '10000'},
    databases: both,
  },
  {
    name: 'guesses',
    description: '1,000,000 guesses at a mailed link',
    file: 'src/links/token-matrix.test.ts',
    environment: {GUESSES: '1000000'},
    databases: ['SQLite'],
  },
  {
    name: 'cuts',
    description: 'The log of SQLite, cut at 200 places',
    file: 'src/damage.test.ts',
    environment: {CUTS: '200'},
    databases: ['SQLite'],
  },
  {
    name: 'timing',
    description:
      'Whether the time of an answer tells what is known of an address: 2,000 answers for each state',
    file: 'soak/timing.test.ts',
    environment: {},
    databases: both,
  },
];
