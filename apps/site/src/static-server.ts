import {createServer, type Server} from 'node:http';
import {once} from 'node:events';
import sirv from 'sirv';

/** Serves a folder as any web server would. `isOpen` lets pages of other origins load from it, as a CDN does. */
export async function serveFolder(folder: string, port: number, {isOpen = false} = {}): Promise<Server> {
  const serve = sirv(folder, {
    dev: true,
    ...(isOpen && {setHeaders: response => response.setHeader('Access-Control-Allow-Origin', '*')}),
  });
  const server = createServer((request, response) => {
    serve(request, response, () => {
      response
        .writeHead(404, {'Content-Type': 'text/plain; charset=utf-8'})
        .end('There is no such page here.\n');
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
