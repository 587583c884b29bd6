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
    assert.ok(snippet.includes('name="language" value="es"'));
    assert.ok(snippet.includes('>Suscribirse</button>'));
    assert.ok(snippet.includes('name="cairn_leave_empty" hidden readonly'));
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
