import {sql} from 'kysely';
import {homePage} from '../pages/home-page.ts';
import {icon} from '../pages/layout.ts';
import {style} from '../pages/style.ts';
import {sendProblem} from '../problem.ts';
import {browserLanguage, sendPage, type App, type Site} from '../site.ts';

/** `/`, the stylesheet and the icon, `/healthz` and `/readyz`. */
export function addHomeRoutes(app: App, site: Site): void {
  const {lists, mail} = site.config;
  app.get('/', c => sendPage(c, site, homePage(browserLanguage(c), lists, mail === 'capture', site.to)));
  const asset = (type: string) => ({'content-type': type, 'cache-control': 'public, max-age=300'});
  app.get('/style.css', c => c.body(style, 200, asset('text/css; charset=utf-8')));
  app.get('/icon.svg', c => c.body(icon, 200, asset('image/svg+xml')));
  app.get('/healthz', c => c.json({status: 'ok'}));
  app.get('/readyz', async c => {
    try {
      await sql`select 1 from subscription limit 1`.execute(site.db);
      return c.json({status: 'ok'});
    } catch {
      return sendProblem(c, {status: 503, detail: 'The database does not answer.'});
    }
  });
}
