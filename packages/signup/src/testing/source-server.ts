import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {stripTypeScriptTypes} from 'node:module';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';

const src = fileURLToPath(new URL('..', import.meta.url));

const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
  '/': ['text/html', '<!doctype html><title>A page</title><script type="module" src="/page.js"></script>'],
  // What a page of an application would do.
  '/page.js': [
    'text/javascript',
    `import {providers, send} from '/src/index.ts';
     globalThis.signup = {providers, send};
     document.title = 'Ready';`,
  ],
};

/** A page that has this package loaded from source; `/?csp=…` gives it a Content Security Policy. */
export async function startSourceServer(): Promise<{origin: string; close(): Promise<void>}> {
  const http = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url ?? '', 'http://source');
    const csp = searchParams.get('csp');
    if (csp) response.setHeader('content-security-policy', csp);
    response.setHeader('cache-control', 'max-age=600');
    read(pathname).then(
      ([type, text]) => response.writeHead(200, {'content-type': `${type}; charset=utf-8`}).end(text),
      () => response.writeHead(404).end(),
    );
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  return {
    origin: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    async close() {
      http.close();
      http.closeAllConnections();
      await once(http, 'close');
    },
  };
}

async function read(pathname: string): Promise<readonly [type: string, text: string]> {
  const file = files[pathname];
  if (file) return file;
  const code = await readFile(src + pathname.replace(/^\/src\//, ''), 'utf8');
  return ['text/javascript', stripTypeScriptTypes(code)];
}
