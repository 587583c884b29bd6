import type {Context} from 'hono';
import {mailboxPage, capturedMailHtml, capturedMailPage, type CapturedMail} from '../pages/mailbox-pages.ts';
import {sendProblemOrPage} from '../problem.ts';
import {contentSecurityPolicy, type App, type Env, type Site} from '../site.ts';

const shown = 200;

/** `/dev/mailbox`: the captured mails of development. */
export function addMailboxRoutes(app: App, site: Site): void {
  app.get('/dev/mailbox', async c => c.html(mailboxPage(await newest(site), site.to)));
  app.get('/dev/mailbox.json', async c => {
    const mails = await newest(site);
    return c.json({
      mails: mails.map(({captured, ...mail}) => ({...mail, captured: new Date(captured).toISOString()})),
    });
  });
  app.get('/dev/mailbox/:id{[0-9]{1,15}}', async c => {
    const mail = await findMail(site, c.req.param('id'));
    if (!mail) return noMail(c, site);
    c.header('content-security-policy', `${contentSecurityPolicy}; frame-src 'self'`);
    return c.html(capturedMailPage(mail, site.to));
  });
  app.get('/dev/mailbox/:id{[0-9]{1,15}}/html', async c => {
    const mail = await findMail(site, c.req.param('id'));
    if (!mail) return noMail(c, site);
    c.header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation",
    );
    return c.html(capturedMailHtml(mail));
  });
}

async function newest({db}: Site): Promise<CapturedMail[]> {
  const rows = await db.selectFrom('captured_mail').selectAll().orderBy('id', 'desc').limit(shown).execute();
  return rows.map(readMail);
}

async function findMail({db}: Site, id: string): Promise<CapturedMail | undefined> {
  const row = await db
    .selectFrom('captured_mail')
    .selectAll()
    .where('id', '=', Number(id))
    .executeTakeFirst();
  return row && readMail(row);
}

function readMail(row: Omit<CapturedMail, 'headers'> & {headers: string}): CapturedMail {
  return {...row, headers: JSON.parse(row.headers) as Record<string, string>};
}

function noMail(c: Context<Env>, site: Site) {
  return sendProblemOrPage(c, site, {status: 404, detail: 'There is no such mail.'});
}
