// A signup service for the widgets' tests, on the test server itself. The first part of the path says how it answers:
// endpoint="/signup-service/pending", "…/invalid", "…/rate-limited", "…/broken" (500), "…/cut" (no answer at all).
// It refuses a request that is not exactly what the widget has to send.

const FIELDS = ['consentText', 'consentVersion', 'email', 'language', 'pageUrl'];

const answers = {
  pending: [202, {status: 'pending'}],
  invalid: [422, {title: 'The address was not accepted', status: 422}],
  'rate-limited': [429, {title: 'Too many signups', status: 429}],
  broken: [500, {title: 'Something broke', status: 500}],
};

async function readBody(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function isExpected(request, body) {
  if (request.method !== 'POST' || request.headers['content-type'] !== 'application/json') return false;
  const fields = Object.keys(JSON.parse(body)).sort();
  return (
    JSON.stringify(fields) === JSON.stringify(FIELDS) ||
    JSON.stringify(fields) === JSON.stringify([...FIELDS, 'list'].sort())
  );
}

/** Middleware for the test server. */
export async function signupService(context, next) {
  const [, service, how, ...rest] = context.path.split('/');
  if (service !== 'signup-service') return next();
  const body = await readBody(context.req);
  if (how === 'cut') {
    context.respond = false;
    context.req.socket.destroy();
    return;
  }
  const [status, answer] =
    rest.join('/') === 'v1/signups' && isExpected(context.req, body) ? answers[how] : [400, {}];
  context.status = status;
  context.body = answer;
}
