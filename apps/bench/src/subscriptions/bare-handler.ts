// The measure for the service: the same framework behind the same server, which parses a signup, answers, and does
// nothing else.
import {Hono} from 'hono';
import {listen} from '../../../subscriptions/src/listen.ts';
import type {Env} from '../../../subscriptions/src/site.ts';

const app = new Hono<Env>();
app.post('/v1/signups', async c => {
  const {email} = await c.req.json<{email: string}>();
  return c.json({result: email ? 'pending' : 'error', status: 'pending'}, 202);
});
const {url} = await listen(app, 0, '127.0.0.1');
process.stdout.write(`listening ${url}\n`);
