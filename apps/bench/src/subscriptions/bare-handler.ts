// The measure for the service: the same framework, which parses a signup, answers, and does nothing else.
import {Hono} from 'hono';
import type {Env} from '../src/site.ts';
import {listen} from '../src/listen.ts';

const app = new Hono<Env>();
app.post('/v1/signups', async c => {
  const {email} = await c.req.json<{email: string}>();
  return c.json({result: email ? 'pending' : 'error', status: 'pending'}, 202);
});
const {url} = await listen(app, 0, '127.0.0.1');
process.stdout.write(`listening ${url}\n`);
