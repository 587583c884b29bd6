import {findPrinciple, type QuestionSet} from '@cairn-kit/data';
import {questionSet} from '@cairn-kit/data/questions/3.en.js';
import {
  newsletterSignupSnippet,
  principleCardSnippet,
  questionChecklistSnippet,
  scriptSnippet,
  type EmbedFiles,
} from '@cairn-kit/embed/snippets';
import {hostPage} from './host-page.ts';

/** Where the demo page finds what it embeds. */
export interface DemoPageOptions {
  readonly files: EmbedFiles;
  /** The address of the subscription service. */
  readonly subscriptions: string;
}

function card(number: number, questionsUrl?: string): string {
  const principle = findPrinciple(number);
  if (!principle) throw new Error(`There is no principle ${number} to show on the demo page.`);
  return principleCardSnippet(principle, {headingLevel: 3, ...(questionsUrl && {questionsUrl})});
}

const checklist = (set: QuestionSet) => questionChecklistSnippet(set, {audience: 'sea', headingLevel: 3});

/** The page that a visitor of the made-up agency sees: its own words, and three widgets pasted in. */
export function demoPage({files, subscriptions}: DemoPageOptions): string {
  return hostPage({
    title: 'School improvement toolkit',
    current: 'toolkit',
    head: scriptSnippet(files),
    main: `<div class="lead">
  <p class="kicker">Office of School Improvement</p>
  <h1>Small steps that last</h1>
  <p>Our teams work from ten principles of effective school improvement systems. Read what each one asks of us,
  work through the questions with your own team, and hear every week what other states are learning.</p>
</div>

<section aria-labelledby="principles">
  <h2 id="principles">Two principles we start with</h2>
  <div class="columns">
${card(3, '#questions')}
${card(9)}
  </div>
</section>

<section aria-labelledby="questions">
  <h2 id="questions" tabindex="-1">Questions for our own team</h2>
  <p class="measure">Take one question a week. What you write stays in your browser, and you find it here when you come back.</p>
${checklist(questionSet)}
</section>

<section class="columns narrow" aria-labelledby="newsletter">
  <div>
    <h2 id="newsletter">Stay in touch</h2>
    <p>A short email about what states try, what works, and what did not. You confirm your address before the first one.</p>
  </div>
${newsletterSignupSnippet({endpoint: subscriptions, name: 'What states are learning', list: 'weekly', privacyUrl: 'privacy.html'})}
</section>`,
  });
}
