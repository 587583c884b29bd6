import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {answerKey, AnswerStore} from '@cairn-kit/answers';
import {exampleQuestions} from '../../testing/example-content.ts';
import {pressIn} from '../../testing/press-in.ts';
import './define.ts';
import type {ChecklistContent} from './question-checklist.ts';

const meta = {title: 'Question checklist/Tools', component: 'cairn-question-checklist'} satisfies Meta;
export default meta;

type Story = StoryObj;

const content: ChecklistContent = {
  ...exampleQuestions,
  forwarding: [
    {id: 'what-and-how', kind: 'split', to: ['what-changed', 'who-hears-back']},
    {id: 'bus-times', kind: 'retired', reason: 'Buses are asked about elsewhere.', asOf: '2026-09-01'},
  ],
};

/** A checklist in which something was answered at that time, and one of its tools open. */
const story = (listId: string, names: readonly string[], questions: ChecklistContent = content): Story => ({
  loaders: [
    async () => {
      const store = new AnswerStore(listId);
      await store.load();
      await store.put(
        [
          ['who-was-there', 'Principals and two union representatives.'],
          ['what-and-how', 'The dates, by mail.'],
          ['bus-times', 'At four.'],
        ].map(([question, answer]) => [answerKey(store.place, question!), {answer, status: 'agreed'}]),
      );
      store.close();
      return {};
    },
  ],
  render: () =>
    html`<cairn-question-checklist list-id=${listId} .content=${questions}></cairn-question-checklist>`,
  play: async ({canvasElement}) => {
    for (const name of names) await pressIn(canvasElement, name);
  },
});

/** Whose answers, in which cycle, and who is working. */
export const Place: Story = story('story-place', ['Subject, cycle, who']);

/** Only some of the questions. */
export const Filter: Story = story('story-filter', ['Filter']);

/** Saving, keeping, opening, sending out. */
export const Files: Story = story('story-files', ['Files']);

/** Answers to questions that the content no longer has. */
export const Former: Story = story('story-former', ['Questions no longer asked']);

/** Before the answers are cleared. */
export const Clear: Story = story('story-clear', ['Clear']);

/** After it, with the way back. */
export const Cleared: Story = story('story-cleared', ['Clear', 'Clear these answers']);

/** A rating scale of the page's own. */
export const OwnScale: Story = story('story-own-scale', [], {
  ...content,
  ratings: {'': 'Not rated', seed: 'A seed', sprout: 'A sprout', tree: 'A tree'},
});

/** What was answered long ago and is in this browser only: a reminder. */
export const Reminder: Story = {
  loaders: [
    async () => {
      const store = new AnswerStore('story-reminder');
      await store.load();
      const old = {value: 'Principals.', clock: 1, replica: 'a-browser', at: Date.UTC(2026, 10, 2)};
      await store.merge([{key: answerKey(store.place, 'who-was-there'), fields: {answer: old}}]);
      store.close();
      return {};
    },
  ],
  render: () =>
    html`<cairn-question-checklist list-id="story-reminder" .content=${exampleQuestions}></cairn-question-checklist>`,
};
