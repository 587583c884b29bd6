import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdir} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';

const service = join(dirname(fileURLToPath(import.meta.url)), '../../subscriptions');

/** What the service needs to know here. */
export interface SubscriptionsOptions {
  readonly port: number;
  /** The file of its database; made when it is missing. */
  readonly databaseFile: string;
  /** The origins whose pages may send signups. */
  readonly allowedOrigins: readonly string[];
}

/** Starts the real service as a process of its own, with mail captured instead of sent. Resolves when it is ready. */
export async function startSubscriptions({
  port,
  databaseFile,
  allowedOrigins,
}: SubscriptionsOptions): Promise<ChildProcess> {
  await mkdir(dirname(databaseFile), {recursive: true});
  const child = spawn(process.execPath, [join(service, 'src/main.ts')], {
    cwd: service,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      BASE_URL: `http://127.0.0.1:${port}`,
      ALLOWED_ORIGINS: allowedOrigins.join(','),
      DATABASE_FILE: databaseFile,
      MAIL: 'capture',
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', chunk => (said += chunk));
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The subscription service stopped while it started:\n${said}`);
  });
  // Once it is ready, its end is the business of whoever stops it.
  ended.catch(() => undefined);
  await Promise.race([isReady(`http://127.0.0.1:${port}/readyz`), ended]);
  return child;
}

async function isReady(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    // Refused connections are what waiting looks like.
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await wait(50);
  }
  throw new Error(`The subscription service did not become ready at ${url}`);
}
