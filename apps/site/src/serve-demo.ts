import {existsSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {once} from 'node:events';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import getPort from 'get-port';
import {buildSite, embedFolder} from './build-site.ts';
import {serveFolder} from './static-server.ts';
import {startSubscriptions} from './subscriptions-process.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const storybookFolder = join(root, '../storybook/dist');

/** Where everything listens, and how to stop it. */
export interface Demo {
  readonly site: string;
  readonly embed: string;
  readonly subscriptions: string;
  /** Absent where Storybook was not built. */
  readonly storybook: string | undefined;
  readonly databaseFile: string;
  stop(): Promise<void>;
}

/** What to start with; everything has a default. */
export interface DemoOptions {
  /** The ports to try first: site, embed files, subscriptions, Storybook. Another free one is taken where one is not free. */
  readonly ports?: readonly [number, number, number, number];
  readonly databaseFile?: string;
}

const PORTS = [4400, 4401, 4402, 4403] as const;
const at = (port: number) => `http://127.0.0.1:${port}`;

/** Starts the demo host, the embed files on an origin of their own, the subscription service and Storybook. */
export async function startDemo({ports = PORTS, databaseFile}: DemoOptions = {}): Promise<Demo> {
  const free: number[] = [];
  for (const port of ports) free.push(await getPort({port, host: '127.0.0.1', exclude: free}));
  const [sitePort, embedPort, servicePort, storybookPort] = free as [number, number, number, number];
  const database = databaseFile ?? join(root, '../subscriptions/.data/demo.db');
  const addresses = {embed: at(embedPort), subscriptions: at(servicePort)};
  const pages = await mkdtemp(join(tmpdir(), 'cairn-site-'));
  await buildSite(pages, addresses);
  const service = await startSubscriptions({
    port: servicePort,
    databaseFile: database,
    allowedOrigins: [at(sitePort), at(storybookPort)],
  });
  const servers = [
    await serveFolder(pages, sitePort),
    await serveFolder(embedFolder, embedPort, {isOpen: true}),
  ];
  const hasStorybook = existsSync(storybookFolder);
  if (hasStorybook) servers.push(await serveFolder(storybookFolder, storybookPort));
  return {
    ...addresses,
    site: at(sitePort),
    storybook: hasStorybook ? at(storybookPort) : undefined,
    databaseFile: database,
    async stop() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
      await rm(pages, {recursive: true, force: true});
      if (service.exitCode !== null || service.signalCode !== null) return;
      service.kill('SIGTERM');
      await once(service, 'exit');
    },
  };
}

/** What `npm start` does once everything is built: starts the demo, says where, and stops it on Ctrl-C. */
export async function serveDemo(): Promise<void> {
  const demo = await startDemo();
  console.log(`
  Cairn is running.

  Demo host page         ${demo.site}
  Subscription service   ${demo.subscriptions}   (captured mail: ${demo.subscriptions}/dev/mailbox)
  Storybook              ${demo.storybook ?? 'not built: run "npm start" again'}

  The demo embeds the built files from ${demo.embed}, as a stranger's page would.
  Press Ctrl-C to stop.
`);
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    console.log('\n▸ Stopping');
    void demo.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('SIGHUP', stop);
}
