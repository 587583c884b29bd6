import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {createInterface, type Interface} from 'node:readline';
import type {TestContext} from 'node:test';
import {dialectOf} from '../database/dialect.ts';

/** The service as a process of its own. */
export interface RunningService {
  readonly process: ChildProcess;
  readonly lines: Interface;
  readonly url: string;
}

const main = join(import.meta.dirname, '../main.ts');

/** What the process is told of its database. */
export function databaseEnvironment(location: string): Record<string, string> {
  return dialectOf(location) === 'postgres' ? {DATABASE_URL: location} : {DATABASE_FILE: location};
}

/** Starts the process, and waits until it listens. */
export async function runService(
  t: Pick<TestContext, 'after'>,
  location: string,
  environment: Record<string, string> = {},
): Promise<RunningService> {
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      MAIL: 'capture',
      BASE_URL: 'http://localhost:4320',
      REQUESTS_PER_HOUR: '1000000',
      MAILS_PER_IP_PER_HOUR: '1000000',
      MAILS_PER_HOUR: '1000000',
      ...databaseEnvironment(location),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.after(() => child.kill('SIGKILL'));
  const lines = createInterface({input: child.stdout});
  // A process that ends before it listens closes its output.
  const [line = 'nothing'] = (await Promise.race([once(lines, 'line'), once(lines, 'close')])) as [string?];
  const url = /(http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1];
  if (!url) throw new Error(`The service said: ${line}`);
  return {process: child, lines, url};
}

/** Ends the process. Resolves with its exit code. */
export async function endService(
  {process: child}: RunningService,
  signal: NodeJS.Signals,
): Promise<number | null> {
  child.kill(signal);
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

/** Signs an address up. */
export function signUp(url: string, email: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/v1/signups`, {
    method: 'POST',
    headers: {'content-type': 'application/json', ...headers},
    body: JSON.stringify({email, lists: ['weekly']}),
  });
}
