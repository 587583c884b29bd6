import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {maria, testProvider, type ProviderAnswer} from '../testing/contract.ts';
import {cairn} from './cairn.ts';

const fields = {
  email: "maria.o'neil+news@example.org",
  name: 'María & José',
  list: 'weekly',
  language: 'es',
  pageUrl: 'https://www.example.gov/improvement?a=1&b=2',
  consentText: 'Send me one email a week. I can unsubscribe anytime.',
  consentVersion: '2026-11',
};

const json = {'content-type': 'application/json'};
const problem = (status: number, means: ProviderAnswer['means'], headers = {}): ProviderAnswer => ({
  name: `a ${status} problem document`,
  status,
  headers: {'content-type': 'application/problem+json', ...headers},
  body: JSON.stringify({type: 'about:blank', title: 'A problem', status}),
  means,
});

testProvider(cairn, {
  options: origin => ({endpoint: `${origin}/`, list: 'weekly'}),
  fetch: {
    request: {method: 'POST', path: '/v1/signups', contentType: 'application/json', body: fields},
    answers: [
      {name: '202', status: 202, headers: json, body: '{"status":"pending"}', means: 'pending'},
      {
        name: '202 that says confirmed',
        status: 202,
        headers: json,
        body: '{"status":"confirmed"}',
        means: 'rejected',
      },
      {
        name: '200 that says pending',
        status: 200,
        headers: json,
        body: '{"status":"pending"}',
        means: 'rejected',
      },
      {
        name: '202 with a page',
        status: 202,
        headers: {'content-type': 'text/html'},
        body: '<p>OK',
        means: 'rejected',
      },
      problem(400, 'rejected'),
      problem(403, 'blocked'),
      problem(404, 'rejected'),
      problem(413, 'rejected'),
      problem(415, 'rejected'),
      problem(422, 'invalid'),
      problem(429, 'rate-limited', {'retry-after': '60'}),
      problem(503, 'rejected', {'retry-after': '5'}),
    ],
  },
  formPost: {
    method: 'POST',
    path: '/v1/signups',
    contentType: 'application/x-www-form-urlencoded;charset=UTF-8',
    body: Object.entries(fields),
  },
  link: 'https://news.example.gov/signup?list=weekly',
});

describe('cairn', () => {
  const options = {endpoint: 'https://example.gov/news', list: 'weekly'};

  it('keeps the path of an endpoint, with or without a slash at its end', () => {
    assert.equal(cairn.request(maria, options, 'fetch').url, 'https://example.gov/news/v1/signups');
    assert.equal(cairn.link({endpoint: 'https://example.gov/news//'}), 'https://example.gov/news/signup');
  });

  it('prefers the list of the signup', () => {
    const {fields} = cairn.request({...maria, list: 'monthly'}, options, 'fetch');
    assert.equal((fields as {list?: string}).list, 'monthly');
  });

  it('sends what a machine typed into the hidden field', () => {
    const {fields} = cairn.request({...maria, honeypot: 'buy now'}, options, 'fetch');
    assert.equal((fields as {cairn_leave_empty?: string}).cairn_leave_empty, 'buy now');
  });
});
