// A signup service for the widgets' tests, on the test server itself. The endpoint says how it answers, and has an id of
// its own: "/signup-service/pending/1", "…/invalid/2", "…/rate-limited/3", "…/broken/4" (500), "…/slow/5" (0.4 s), "…/cut/6"
// (no answer at all). It refuses a request that is not exactly what the widget has to send, and counts all of them:
// GET "/signup-service/count/1".

const FIELDS = ['consentText', 'consentVersion', 'email', 'language', 'pageUrl'];

const answers = {
  pending: [202, {status: 'pending'}],
  slow: [202, {status: 'pending'}],
  invalid: [422, {title: 'The address was not accepted', status: 422}],
  'rate-limited': [429, {title: 'Too many signups', status: 429}],
  broken: [500, {title: 'Something broke', status: 500}],
};

const counts = new Map();

async function readBody(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function isExpected(request, body) {
  if (request.method !== 'POST' || request.headers['content-type'] !== 'application/json') return false;
  const {pageUrl, ...fields} = JSON.parse(body);
  const names = Object.keys({pageUrl, ...fields}).filter(name => name !== 'list');
  return JSON.stringify(names.sort()) === JSON.stringify(FIELDS) && !/[?#]/.test(pageUrl);
}

/** Middleware for the test server. */
export async function signupService(context, next) {
  const [, service, how, id, ...rest] = context.path.split('/');
  if (service !== 'signup-service') return next();
  if (how === 'count') {
    context.body = String(counts.get(id) ?? 0);
    return;
  }
  counts.set(id, (counts.get(id) ?? 0) + 1);
  const body = await readBody(context.req);
  if (how === 'cut') {
    context.respond = false;
    context.req.socket.destroy();
    return;
  }
  if (how === 'slow') await new Promise(resolve => setTimeout(resolve, 400));
  const isGood = rest.join('/') === 'v1/signups' && isExpected(context.req, body);
  const [status, answer] = isGood ? answers[how] : [400, {}];
  context.status = status;
  context.body = answer;
}
