import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {createInterface} from 'node:readline';

/** A server under load, in a process of its own. */
export interface Server extends AsyncDisposable {
  readonly url: string;
  /** Megabytes of memory that it holds. */
  memory(): number;
}

/** Starts the handler that does nothing with a signup. */
export function startBareHandler(): Promise<Server> {
  return start(join(import.meta.dirname, 'bare-handler.ts'), {});
}

/**
 * Starts the service on a file of SQLite, with mail captured and as many mails as are asked for. The limit on requests
 * is the usual one: requests come from networks enough.
 */
export function startService(file: string): Promise<Server> {
  return start(join(import.meta.dirname, '../../../subscriptions/src/main.ts'), {
    DATABASE_FILE: file,
    PORT: '0',
    MAIL: 'capture',
    BASE_URL: 'http://localhost:4320',
    PROXIES: '1',
    REQUESTS_PER_HOUR: '60',
    ALLOWED_ORIGINS: 'https://www.example.gov',
    MAILS_PER_IP_PER_HOUR: '1000000000',
    MAILS_PER_HOUR: '1000000000',
  });
}

async function start(script: string, environment: Record<string, string>): Promise<Server> {
  const child = spawn(process.execPath, ['--conditions=@cairn-kit/source', script], {
    env: {PATH: process.env['PATH'], ...environment},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({input: child.stdout});
  const [line] = (await once(lines, 'line')) as [string];
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
  if (!url) throw new Error(line);
  return {
    url,
    memory() {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}
