import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdir} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';

const service = join(dirname(fileURLToPath(import.meta.url)), '../../subscriptions');

// What any process needs. What else the shell holds is not meant for the service: NODE_ENV, SECRET, LISTS.
const inherited = ['PATH', 'HOME', 'LANG', 'TZ', 'TMPDIR', 'TEMP', 'SYSTEMROOT', 'USERPROFILE'];

/** What the service needs to know here. */
export interface SubscriptionsOptions {
  readonly port: number;
  /** The file of its database; made when it is missing. */
  readonly databaseFile: string;
  /** The origins whose pages may send signups. */
  readonly allowedOrigins: readonly string[];
  /** Ends the start. */
  readonly signal?: AbortSignal | undefined;
}

/** The service as a process of its own. */
export interface Subscriptions {
  /** Resolves when the process has ended, with how: `SIGKILL`, `exit code 1`. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/** Starts the real service, with mail captured instead of sent. Resolves when it is ready. */
export async function startSubscriptions({
  port,
  databaseFile,
  allowedOrigins,
  signal,
}: SubscriptionsOptions): Promise<Subscriptions> {
  await mkdir(dirname(databaseFile), {recursive: true});
  const child = spawn(process.execPath, [join(service, 'src/main.ts')], {
    cwd: service,
    // What it has to complain about is said at once, by us.
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...Object.fromEntries(inherited.map(name => [name, process.env[name]])),
      NODE_ENV: 'development',
      PORT: String(port),
      HOST: '127.0.0.1',
      BASE_URL: `http://127.0.0.1:${port}`,
      ALLOWED_ORIGINS: allowedOrigins.join(','),
      DATABASE_FILE: databaseFile,
      MAIL: 'capture',
    },
  });
  const ended = once(child, 'exit').then(([code, name]) => (name ?? `exit code ${code}`) as string);
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  try {
    await untilReady(`http://127.0.0.1:${port}/readyz`, child, signal);
  } catch (error) {
    await stop();
    throw error;
  }
  return {ended, stop};
}

async function untilReady(url: string, child: ChildProcess, signal: AbortSignal | undefined): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    // Refused connections are what waiting looks like.
    const response = await fetch(url, {signal: AbortSignal.timeout(1000)}).catch(() => undefined);
    signal?.throwIfAborted();
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error('The subscription service stopped while it started; what it said stands above.');
    if (response?.ok) return;
    await wait(50);
  }
  throw new Error(`The subscription service did not become ready at ${url}.`);
}
