import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {build, type Plugin} from 'esbuild';
import {readFile} from 'node:fs/promises';

const inPage = (file: string) => fileURLToPath(new URL(`page/${file}`, import.meta.url));

/** How the source of the storage opens the database now; a later version of the library will do it otherwise. */
const NOW = {version: 'const VERSION = 1;', upgrade: 'request.result.createObjectStore(TABLE)'};

/** Builds the store as a later version, whose database has one more table, would be. */
const later: Plugin = {
  name: 'later',
  setup({onLoad}) {
    onLoad({filter: /store[\\/]indexed-db\.ts$/}, async ({path}) => {
      const source = await readFile(path, 'utf8');
      for (const text of Object.values(NOW))
        if (!source.includes(text)) throw Error(`indexed-db.ts no longer says "${text}"`);
      const contents = source
        .replace(NOW.version, 'const VERSION = 2;')
        .replace(
          NOW.upgrade,
          `{if (!request.result.objectStoreNames.contains(TABLE)) ${NOW.upgrade}; request.result.createObjectStore('later')}`,
        );
      return {contents, loader: 'ts'};
    });
  },
};

async function bundle(file: string, plugins: Plugin[] = []): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [inPage(file)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    plugins,
  });
  return outputFiles[0]!.text;
}

const page = (...scripts: string[]) =>
  `<!doctype html><meta charset="utf-8"><title>Answers</title>${scripts
    .map(script => `<script type="module" src="${script}"></script>`)
    .join('')}`;

/** A site on this machine whose pages hold the store, built from source. */
export interface StoreSite {
  /** The page with the store as it is. */
  readonly address: string;
  /** The same page under another host name, which browsers take for another site. */
  readonly foreignAddress: string;
  /** A page with the store as a later version of the library would be. */
  readonly laterAddress: string;
  /** A page of the same origin without the store. */
  readonly blankAddress: string;
  [Symbol.asyncDispose](): Promise<void>;
}

export async function serveStore(): Promise<StoreSite> {
  const files: Record<string, string> = {
    '/': page('/store.js'),
    '/later': page('/store-later.js'),
    '/refusing': page('/refuse.js', '/store.js'),
    '/blank': page(),
    '/store.js': await bundle('store-page.ts'),
    '/store-later.js': await bundle('store-page.ts', [later]),
    '/refuse.js': await bundle('refuse.ts'),
  };
  const server: Server = createServer(({url = ''}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const body = files[pathname];
    const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
    // A sandboxed frame has an origin of its own, and asks for the script as a stranger.
    const headers = {'content-type': type, 'access-control-allow-origin': '*'};
    response.writeHead(body === undefined ? 404 : 200, headers).end(body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const {port} = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    address: `${origin}/`,
    foreignAddress: `http://localhost:${port}/`,
    laterAddress: `${origin}/later`,
    blankAddress: `${origin}/blank`,
    async [Symbol.asyncDispose]() {
      server.close().closeAllConnections();
      await once(server, 'close');
    },
  };
}
