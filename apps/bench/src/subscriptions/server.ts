import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {createInterface} from 'node:readline';

/** A server under load, in a process of its own. */
export interface Server {
  readonly url: string;
  readonly process: ChildProcess;
  /** Megabytes of memory that it holds. */
  memory(): number;
  stop(): Promise<void>;
}

/** Starts a script that prints its address. */
export async function startServer(script: string, environment: Record<string, string> = {}): Promise<Server> {
  const child = spawn(process.execPath, [join(import.meta.dirname, script)], {
    env: {PATH: process.env['PATH'], ...environment},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({input: child.stdout});
  const [line] = (await once(lines, 'line')) as [string];
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
  if (!url) throw new Error(line);
  return {
    url,
    process: child,
    memory() {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
    },
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

/** Starts the service on a new file of SQLite, with mail captured and limits out of the way. */
export function startSubscriptions(file: string): Promise<Server> {
  return startServer('../src/main.ts', {
    PORT: '0',
    MAIL: 'capture',
    BASE_URL: 'http://localhost:4320',
    DATABASE_FILE: file,
    PROXIES: '1',
    REQUESTS_PER_HOUR: '1000000000',
    MAILS_PER_IP_PER_HOUR: '1000000000',
    MAILS_PER_HOUR: '1000000000',
  });
}
