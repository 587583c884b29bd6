import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {answerKey, AnswerStore, type AnswerValues} from '@cairn-kit/answers';
import {exampleQuestions} from '../../testing/example-content.ts';
import './define.ts';

const meta = {title: 'Question checklist', component: 'cairn-question-checklist'} satisfies Meta;
export default meta;

type Story = StoryObj;

/** A list of its own for a story, with these answers in it. */
const answered = (listId: string, answers: Record<string, Partial<AnswerValues>>) => async () => {
  const store = new AnswerStore(listId);
  await store.load();
  for (const [question, answer] of Object.entries(answers)) await store.set(question, answer);
  store.close();
  return {};
};

/** Before anybody answered. */
export const Default: Story = {args: {principle: 3, audience: 'sea', 'list-id': 'story-default'}};

/** Every status, as stones and in the count. */
export const InWork: Story = {
  loaders: [
    answered('story-in-work', {
      'who-was-there': {
        status: 'agreed',
        answer: 'Principals and two union representatives. Families only later.',
      },
      'what-changed': {
        status: 'needs-decision',
        answer: 'The calendar. The board has not decided on the budget.',
      },
      'who-hears-back': {status: 'drafted', answer: 'By letter, in four languages.'},
    }),
  ],
  render: () =>
    html`<cairn-question-checklist list-id="story-in-work" .content=${exampleQuestions}></cairn-question-checklist>`,
};

/** Every field, the reason why a question is not applicable among them. */
export const AllFields: Story = {
  loaders: [
    answered('story-all-fields', {
      'who-was-there': {
        status: 'agreed',
        answer: 'Principals and two union representatives.',
        rating: 'partly-in-place',
        evidence: 'Sign-in sheets of March 3 and 17',
        nextStep: 'Add the liaison for English learners',
        owner: 'Office of Improvement',
        due: '2026-12-11',
      },
      'what-changed': {status: 'not-applicable', reason: 'There was no draft before the meetings.'},
    }),
  ],
  render: () =>
    html`<cairn-question-checklist list-id="story-all-fields" fields="answer status rating evidence next-step owner due" .content=${exampleQuestions}></cairn-question-checklist>`,
};

/** Two people wrote without knowing of each other. */
export const OtherVersion: Story = {
  loaders: [
    async () => {
      await answered('story-other-version', {'who-was-there': {answer: 'Principals.'}})();
      const store = new AnswerStore('story-other-version');
      await store.load();
      const elsewhere = {value: 'Families, too.', clock: 1, replica: 'a-file', at: Date.UTC(2026, 10, 2)};
      await store.merge([{key: answerKey(store.place, 'who-was-there'), fields: {answer: elsewhere}}]);
      store.close();
      return {};
    },
  ],
  render: () =>
    html`<cairn-question-checklist list-id="story-other-version" .content=${exampleQuestions}></cairn-question-checklist>`,
};

/** A closed cycle: to read, not to change. */
export const Closed: Story = {
  loaders: [
    async () => {
      await answered('story-closed', {'who-was-there': {status: 'agreed', answer: 'Principals.'}})();
      const store = new AnswerStore('story-closed');
      await store.load();
      await store.put([[['answers', 'default', 'default'], {closed: true}]]);
      store.close();
      return {};
    },
  ],
  render: () =>
    html`<cairn-question-checklist list-id="story-closed" .content=${exampleQuestions}></cairn-question-checklist>`,
};

/** For districts. */
export const District: Story = {args: {principle: 3, audience: 'lea', 'list-id': 'story-district'}};

/** An audience for which nobody has written questions. */
export const NoQuestions: Story = {
  render: () =>
    html`<cairn-question-checklist audience="external-partner" list-id="story-none" .content=${exampleQuestions}></cairn-question-checklist>`,
};

/** In a narrow column. */
export const Narrow: Story = {
  render: () =>
    html`<div style="max-width: 20rem">
      <cairn-question-checklist principle="1" list-id="story-narrow"></cairn-question-checklist>
    </div>`,
};

/** A dark list on a page of either color scheme. */
export const Dark: Story = {args: {principle: 7, theme: 'dark', 'list-id': 'story-dark'}};

/** What a visitor sees where the questions do not come: the page's own list. */
export const Fallback: Story = {
  render: () =>
    html`<cairn-question-checklist>
      <h3>3. Engage stakeholders early and often</h3>
      <ol>
        <li>Who was at the table before the plan was drafted?</li>
      </ol>
    </cairn-question-checklist>`,
};
