import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {AnswerStore, type AnswerValues, type Change, type Entry} from '@cairn-kit/answers';
import {writeAnswersFile} from '@cairn-kit/answers/files';
import {exampleQuestions} from '../../testing/example-content.ts';
import {pressIn} from '../../testing/press-in.ts';
import './define.ts';

const meta = {title: 'Question checklist/Dialogs', component: 'cairn-question-checklist'} satisfies Meta;
export default meta;

type Story = StoryObj;

/** A checklist with answers, and one of its tools open. */
const story = (listId: string, changes: readonly Change[], names: readonly string[], lang = 'en'): Story => ({
  loaders: [
    async () => {
      const store = new AnswerStore(listId);
      await store.load();
      await store.put(changes);
      await store.move({subject: 'lincoln', cycle: 'mid-year'});
      store.close();
      return {};
    },
  ],
  render: () =>
    html`<div lang=${lang}>
      <cairn-question-checklist list-id=${listId} fields="answer status rating evidence next-step owner due" .content=${exampleQuestions}></cairn-question-checklist>
    </div>`,
  play: async ({canvasElement}) => {
    for (const name of names) await pressIn(canvasElement, name);
  },
});

const answer = (subject: string, cycle: string, question: string, values: Partial<AnswerValues>): Change => [
  ['answers', subject, cycle, question],
  values,
];

const lincoln: readonly Change[] = [
  [['list', 'subject', 'lincoln'], {name: 'Lincoln Middle School', audience: 'sea'}],
  [['list', 'cycle', 'mid-year'], {name: 'mid-year', order: 2}],
];

const years: readonly Change[] = [
  ...lincoln,
  [['list', 'subject', 'zion'], {name: 'Zion High School', audience: 'sea'}],
  [['list', 'cycle', 'baseline'], {name: 'baseline', order: 1}],
  answer('lincoln', 'baseline', 'who-was-there', {rating: 'not-in-place'}),
  answer('lincoln', 'mid-year', 'who-was-there', {
    rating: 'in-place',
    status: 'agreed',
    answer: 'All of them.',
  }),
  answer('lincoln', 'mid-year', 'what-changed', {
    status: 'needs-decision',
    rating: 'partly-in-place',
    answer: 'The calendar. The board has not decided on the budget.',
    nextStep: 'Ask the board',
    owner: 'Ana Díaz',
    due: '2026-02-03',
  }),
  answer('lincoln', 'mid-year', 'asked-long-ago', {answer: 'As we said then.', status: 'agreed'}),
  answer('zion', 'mid-year', 'who-was-there', {rating: 'partly-in-place', status: 'drafted'}),
];

/** Where a school stands, and what moved since the baseline. */
export const Report: Story = story('story-report', years, ['Tools', 'Report']);

/** Before anybody has answered: nothing to list, and nothing to compare with. */
export const ReportWithoutAnswers: Story = story('story-report-empty', lincoln, ['Tools', 'Report']);

/** The report in Spanish; prompts in the language that they come in. */
export const ReportInSpanish: Story = story('story-report-es', years, ['Herramientas', 'Informe'], 'es');

/** A colleague's file about the same school. */
function fileOf(
  list: string,
  id: string,
  name: string,
  audience: string,
  answers: Record<string, object>,
): File {
  let clock = 100;
  const entry = (key: readonly string[], values: object): Entry => ({
    key,
    fields: Object.fromEntries(
      Object.entries(values).map(([field, value]: [string, unknown]) => [
        field,
        {value, clock: ++clock, replica: id, at: Date.UTC(2026, 10, 20, 15), by: id},
      ]),
    ),
  });
  const entries = [
    entry(['list', 'person', id], {name, audience}),
    ...Object.entries(answers).map(([question, values]) =>
      entry(['answers', 'lincoln', 'mid-year', question], values),
    ),
  ];
  const text = writeAnswersFile({list, saved: '2026-11-20T15:00:00.000Z', savedBy: id, entries});
  return new File([text], `${id}.cairn.json`);
}

/** A story in which somebody opened files. */
function withFiles(listId: string, files: (list: string) => readonly File[], lang = 'en'): Story {
  const names = lang === 'en' ? ['Tools', 'Compare'] : ['Herramientas', 'Comparar'];
  const opened = story(listId, years, names, lang);
  return {
    ...opened,
    play: async context => {
      await opened.play!(context);
      const input = () =>
        context.canvasElement
          .querySelector('cairn-question-checklist')!
          .shadowRoot!.querySelector<HTMLInputElement>('[type=file]');
      while (!input()) await new Promise(requestAnimationFrame);
      const picked = new DataTransfer();
      for (const file of files(listId)) picked.items.add(file);
      input()!.files = picked.files;
      input()!.dispatchEvent(new Event('change', {bubbles: true}));
    },
  };
}

const colleagues = (list: string) => [
  fileOf(list, 'ana-díaz', 'Ana Díaz', 'lea', {
    'who-was-there': {rating: 'not-in-place', answer: 'Only the district’s own staff.', status: 'drafted'},
    'what-changed': {answer: 'Nothing that we know of.', rating: 'not-in-place'},
  }),
  fileOf(list, 'ben-carter', 'Ben Carter', 'school', {
    'who-was-there': {
      rating: 'in-place-with-evidence-over-time',
      answer: 'All of them.',
      owner: 'Ben Carter',
      evidence: 'Sign-in sheets of March 3 and 17',
    },
  }),
];

/** Two colleagues' files beside what this browser keeps. */
export const Compare: Story = withFiles('story-compare', colleagues);

/** Before any file was opened. */
export const CompareWithoutFiles: Story = story('story-compare-empty', years, ['Tools', 'Compare']);

/** Files that are not opened, each with the reason and what to do. */
export const CompareRefusedFiles: Story = withFiles('story-compare-refused', list => [
  new File(['{"format": "cairn-answers", "version": 1, "answers": {'], 'half.cairn.json'),
  new File(['{"rows": []}\n'], 'from-elsewhere.json'),
  ...colleagues(`${list}-another`).slice(0, 1),
]);

/** The same in Spanish. */
export const CompareInSpanish: Story = withFiles('story-compare-es', colleagues, 'es');
