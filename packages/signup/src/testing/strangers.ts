import type {MeaningfulAnswer} from './provider-facts.ts';

const page = '<!doctype html><title>Sign in to the network</title><h1>Sign in to the network</h1>';
const html = {'content-type': 'text/html; charset=utf-8'};

/** Answers that a network can put in any provider's place: none of them is a success. */
export const strangers: Readonly<Record<string, MeaningfulAnswer>> = {
  'html-page': {status: 200, headers: html, body: page, means: 'rejected'},
  empty: {status: 200, body: '', means: 'rejected'},
  null: {status: 202, headers: {'content-type': 'application/json'}, body: 'null', means: 'rejected'},
  'broken-page': {status: 500, headers: html, body: page, means: 'rejected'},
  'bad-gateway': {status: 502, headers: html, body: page, means: 'rejected'},
  'too-many-page': {status: 429, headers: html, body: page, means: 'rate-limited'},
  redirect: {status: 302, headers: {location: '/elsewhere'}, body: '', means: 'unreachable'},
  'redirect-with-body': {status: 307, headers: {location: '/elsewhere'}, body: '', means: 'unreachable'},
};
