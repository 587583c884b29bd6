import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Principle, QuestionSet} from '@cairn-kit/data';
import {principle} from '@cairn-kit/data/principles/3.en.js';
import {questionSet} from '@cairn-kit/data/questions/3.en.js';
import {es} from '@cairn-kit/widgets/locales/es.js';
import * as fc from 'fast-check';
import {
  newsletterSignupSnippet,
  principleCardSnippet,
  questionChecklistSnippet,
  scriptSnippet,
} from './index.ts';

/** The text of HTML, as a browser would show it. */
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const tagsOf = (html: string) => [...html.matchAll(/<\/?([\w-]+)/g)].map(([, name]) => name);

describe('a snippet', () => {
  it('of a card holds its text, whose words that is, and a link', () => {
    const snippet = principleCardSnippet(principle);
    assert.match(snippet, /^<cairn-principle-card principle="3">/);
    assert.ok(textOf(snippet).includes(principle.statement));
    assert.ok(
      textOf(snippet).includes('Paraphrased from CCSSO (2017). Not affiliated with or endorsed by CCSSO.'),
    );
    assert.ok(snippet.includes(`<a href="${principle.deepDive!.url}">`));
  });

  it('of a checklist holds the questions of its audience, and no others', () => {
    const snippet = questionChecklistSnippet(questionSet, {audience: 'lea'});
    const own = questionSet.questions.filter(({audiences}) => audiences.includes('lea'));
    assert.equal(snippet.match(/<li>/g)!.length, own.length);
    for (const {prompt} of own) assert.ok(textOf(snippet).includes(prompt));
  });

  it('of a signup holds a form that works without script, in the language of the page', () => {
    const snippet = newsletterSignupSnippet({
      endpoint: 'https://news.example.gov/',
      name: 'Noticias',
      words: es,
    });
    assert.ok(snippet.includes('<form method="post" action="https://news.example.gov/v1/signups">'));
    assert.ok(snippet.includes('name="consentLang" value="es"'));
    assert.ok(snippet.includes('>Suscribirse</button>'));
    assert.ok(snippet.includes('name="cairn_leave_empty" hidden readonly'));
    assert.ok(textOf(snippet).includes(es.signup.consent));
  });

  it('of a signup says the same to the widget and in the form', () => {
    const snippet = newsletterSignupSnippet({
      endpoint: 'https://news.example.gov',
      name: 'News',
      fields: ['name', 'jobRole', 'state'],
      topics: [
        {id: 'weekly', label: 'Every week'},
        {id: 'research', label: 'Research & notes'},
      ],
      tags: ['toolkit'],
      consent: {text: 'Send me one email a week.', version: '2026-11'},
    });
    const [tag] = snippet.split('\n');
    for (const attribute of [
      'fields="name job-role state topics"',
      'topics="weekly: Every week; research: Research &amp; notes"',
      'tags="toolkit"',
      'consent-version="2026-11"',
    ])
      assert.ok(tag!.includes(attribute), `${attribute} is not in ${tag}`);
    for (const part of [
      '<input name="name" autocomplete="name">',
      '<input name="jobRole" autocomplete="organization-title">',
      '<select name="state" autocomplete="address-level1">',
      '<option value="NM">New Mexico</option>',
      '<input type="checkbox" name="lists" value="research"> Research &amp; notes',
      '<input type="hidden" name="tags" value="toolkit">',
      '<input type="hidden" name="consentText" value="Send me one email a week.">',
      '<input type="hidden" name="consentVersion" value="2026-11">',
      '<p slot="consent"><small>Send me one email a week.</small></p>',
    ])
      assert.ok(snippet.includes(part), `${part} is not in ${snippet}`);
  });

  it('of a signup is a link where the provider takes no form, and must know where to', () => {
    const endpoint = 'https://api.example.com/submissions/v3/integration/submit/1/2';
    const hubspot = {provider: 'hubspot', endpoint, name: 'News'} as const;
    const snippet = newsletterSignupSnippet({...hubspot, signupPage: 'https://share.example.com/a'});
    assert.ok(snippet.includes('<p><a href="https://share.example.com/a">Subscribe</a></p>'));
    assert.ok(!snippet.includes('<form'));
    assert.throws(() => newsletterSignupSnippet(hubspot), /hubspot takes no form without script/);
  });

  it('of a signup never asks for what the provider has no place for', () => {
    const mailchimp = {
      provider: 'mailchimp',
      endpoint: 'https://a.us1.example.com/subscribe/post?u=1&id=2',
      name: 'News',
    } as const;
    const fields = ['name', 'state'] as const;
    assert.throws(() => newsletterSignupSnippet({...mailchimp, fields}), /no place for state/);
    assert.throws(
      () => newsletterSignupSnippet({...mailchimp, topics: [{id: 'a', label: 'b'}]}),
      /takes one list/,
    );
    const snippet = newsletterSignupSnippet({...mailchimp, fields, fieldNames: {state: 'STATE'}});
    assert.ok(snippet.includes('<select name="STATE"'));
    assert.ok(snippet.includes('field-names="state=STATE"'));
  });

  it('of the script names the hash that the browser checks', () => {
    const integrity = {'cairn.js': 'sha384-abc', 'cairn.css': 'sha384-def'};
    assert.ok(
      scriptSnippet({base: 'https://files.example.gov/cairn', integrity}).includes(
        '<script type="module" src="https://files.example.gov/cairn/cairn.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
      ),
    );
  });

  it('never lets a text become markup', () => {
    const tags = tagsOf(principleCardSnippet(principle));
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('<', '>', '"', "'", '&', '/', 'a', ' ')}), text => {
        const hostile: Principle = {
          ...principle,
          title: text,
          statement: text,
          deepDive: {title: text, url: text, linkTo: 'document'},
        };
        const snippet = principleCardSnippet(hostile, {questionsUrl: text});
        assert.deepEqual(tagsOf(snippet), tags);
        assert.ok(textOf(snippet).includes(text));
      }),
    );
    const set: QuestionSet = {
      ...questionSet,
      title: '</ol><script>',
      questions: [{...questionSet.questions[0]!, prompt: '<b>'}],
    };
    assert.deepEqual(
      tagsOf(questionChecklistSnippet(set)),
      tagsOf(questionChecklistSnippet({...set, title: '', questions: [{...set.questions[0]!, prompt: ''}]})),
    );
  });
});
