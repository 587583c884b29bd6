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
  /** Resolves when the subscription service has ended, with how. */
  readonly serviceEnded: Promise<string>;
  stop(): Promise<void>;
}

/** What to start with; everything has a default. */
export interface DemoOptions {
  /** The ports to try first: site, embed files, subscriptions, Storybook. Another free one is taken where one is not free. */
  readonly ports?: readonly [number, number, number, number];
  readonly databaseFile?: string;
  /** Ends the start, and takes down what is up by then. */
  readonly signal?: AbortSignal;
}

const PORTS = [4400, 4401, 4402, 4403] as const;
const at = (port: number) => `http://127.0.0.1:${port}`;

/** Starts the demo host, the embed files on an origin of their own, the subscription service and Storybook. */
export async function startDemo({
  ports = PORTS,
  databaseFile = join(root, '../subscriptions/.data/demo/subscriptions.db'),
  signal,
}: DemoOptions = {}): Promise<Demo> {
  const free: number[] = [];
  for (const port of ports) free.push(await getPort({port, host: '127.0.0.1', exclude: free}));
  const [sitePort, embedPort, servicePort, storybookPort] = free as [number, number, number, number];
  const addresses = {embed: at(embedPort), subscriptions: at(servicePort)};

  // Taken down in reverse order, at the end or when a later step fails.
  await using started = new AsyncDisposableStack();
  const serve = async (folder: string, port: number, isOpen = false) =>
    started.adopt(await serveFolder(folder, port, {isOpen}), server => {
      server.close();
      server.closeAllConnections();
    });
  const pages = await mkdtemp(join(tmpdir(), 'cairn-site-'));
  started.defer(() => rm(pages, {recursive: true, force: true}));
  await buildSite(pages, addresses);
  const service = await startSubscriptions({
    port: servicePort,
    databaseFile,
    allowedOrigins: [at(sitePort), at(storybookPort)],
    signal,
  });
  started.defer(service.stop);
  await serve(pages, sitePort);
  await serve(embedFolder, embedPort, true);
  const hasStorybook = existsSync(storybookFolder);
  if (hasStorybook) await serve(storybookFolder, storybookPort);

  const all = started.move();
  return {
    ...addresses,
    site: at(sitePort),
    storybook: hasStorybook ? at(storybookPort) : undefined,
    databaseFile,
    serviceEnded: service.ended,
    stop: () => all.disposeAsync(),
  };
}

/** What `npm start` does once everything is built: starts the demo, says where, and stops it on Ctrl-C. */
export async function serveDemo(options: DemoOptions = {}): Promise<never> {
  const stopping = new AbortController();
  const {signal} = stopping;
  // Before anything starts: what is half up must come down too.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stopping.abort());
  signal.addEventListener('abort', () => console.log('\n▸ Stopping'));
  try {
    await using running = new AsyncDisposableStack();
    const demo = await startDemo({...options, signal});
    running.defer(demo.stop);
    await serveUntil(signal, demo);
  } catch (error) {
    if (!signal.aborted) {
      console.error(`\nCairn stopped: ${(error as Error).message}`);
      process.exit(1);
    }
  }
  process.exit(0);
}

async function serveUntil(signal: AbortSignal, demo: Demo): Promise<void> {
  signal.throwIfAborted();
  console.log(`
  Cairn is running.

  Demo host page         ${demo.site}
  Subscription service   ${demo.subscriptions}   (captured mail: ${demo.subscriptions}/dev/mailbox)
  Storybook              ${demo.storybook ?? 'not built: run "npm start" again'}

  The demo embeds the built files from ${demo.embed}, as a stranger's page would.
  Press Ctrl-C to stop.
`);
  const end = await Promise.race([demo.serviceEnded, once(signal, 'abort')]);
  signal.throwIfAborted();
  throw new Error(`The subscription service ended by itself (${String(end)}); what it said stands above.`);
}
