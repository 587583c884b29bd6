import {expect} from '@open-wc/testing';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';
import {AnswerStore, type AnswerValues, type Change} from '@cairn-kit/answers';
import type {QuestionSet} from '@cairn-kit/data';
import {registerContent} from '../../../../content/content-loader.ts';
import {staticContent} from '../../../../content/static-content.ts';
import {registerWords} from '../../../../controllers/localize-controller.ts';
import {es} from '../../../../locales/es.ts';
import {find} from '../../../../testing/checklist-page.ts';
import {
  chooseIn,
  dialogText,
  press,
  record,
  rowsOf,
  showDialog,
  until,
} from '../../../../testing/checklist-tools.ts';
import {exampleQuestions} from '../../../../testing/example-content.ts';
import {recordWarnings} from '../../../../testing/record-warnings.ts';
import {visibleText} from '../../../../testing/visible-text.ts';
import '../../define.ts';

const RATINGS = 'How many questions are rated at which level';
const MOVEMENT = 'How many questions are rated higher or lower, and how many are answered now that were not';

const money: QuestionSet = {
  ...exampleQuestions,
  principle: 7,
  title: 'Pay for it',
  questions: [{...exampleQuestions.questions[1]!, id: 'who-pays', principle: 7, prompt: 'Who pays?'}],
};

let listId = '';

const answer = (subject: string, cycle: string, question: string, values: Partial<AnswerValues>): Change => [
  ['answers', subject, cycle, question],
  values,
];

/** Two schools in two cycles: one rose, one fell, one answer belongs to a question that nobody asks. */
async function answerFor(...changes: Change[]) {
  const store = new AnswerStore(listId);
  await store.load();
  await store.put([
    [['list', 'subject', 'lincoln'], {name: 'Lincoln Middle School', audience: 'sea'}],
    [['list', 'subject', 'zion'], {name: 'Zion High School', audience: 'sea'}],
    [['list', 'cycle', 'baseline'], {name: 'baseline', order: 1}],
    [['list', 'cycle', 'mid-year'], {name: 'mid-year', order: 2}],
    answer('lincoln', 'baseline', 'who-was-there', {rating: 'not-in-place'}),
    answer('lincoln', 'mid-year', 'who-was-there', {rating: 'in-place', answer: 'All.', status: 'agreed'}),
    answer('lincoln', 'mid-year', 'what-changed', {
      status: 'needs-decision',
      answer: 'Two ways.',
      nextStep: 'Ask the board',
      owner: 'Ana Díaz',
      due: '2020-02-03',
    }),
    answer('zion', 'baseline', 'what-changed', {rating: 'in-place'}),
    answer('zion', 'mid-year', 'what-changed', {rating: 'partly-in-place'}),
    ...changes,
  ]);
  await store.move({subject: 'lincoln', cycle: 'mid-year'});
  store.close();
}

async function showReport() {
  const list = await showDialog(listId, 'Report');
  await until(() => find(list, '.report'), 'no report');
  return list;
}

describe('the report', () => {
  beforeEach(() => {
    listId = `test-${crypto.randomUUID()}`;
    registerContent(staticContent({questions: [exampleQuestions, money]}));
  });

  it('shows how many questions of a principle are rated at which level, and what moved', async () => {
    await answerFor();
    const list = await showReport();
    expect(rowsOf(list, RATINGS)).to.deep.equal([
      [
        'Principle',
        'Not in place',
        'Partly in place',
        'In place',
        'In place with evidence over time',
        'Not rated',
      ],
      ['3. Bring people in early', '0', '0', '1', '0', '2'],
    ]);
    expect(rowsOf(list, MOVEMENT)[1]).to.deep.equal(['3. Bring people in early', '1', '0', '2']);
    const text = dialogText(list);
    expect(text).to.include('1 of 3 questions agreed 1 rated higher than in “Baseline”');
    expect(text).to.include('Whose answers Lincoln Middle School Cycle Mid-year Compared with Baseline');
    expect(text).to.include('Not affiliated with or endorsed by CCSSO.');
    await expect(list).to.be.accessible();
  });

  it('lists decisions, overdue steps with who owns them, and what is missing to believe an answer', async () => {
    await answerFor();
    const list = await showReport();
    const [, decision] = rowsOf(list, 'Questions that wait for a decision');
    expect(decision).to.deep.equal([
      'What did people say that changed the plan?',
      '3',
      'Two ways.',
      'Ana Díaz',
      'Feb 3, 2020',
    ]);
    const [, step] = rowsOf(list, 'Steps whose date has passed, the longest first');
    expect(step!.slice(2, 4)).to.deep.equal(['Ask the board', 'Ana Díaz']);
    expect(step![4]).to.match(/^Feb 3, 2020\n\d+ days overdue$/);
    // The page has no field for evidence, and the report says so.
    expect(dialogText(list)).to.include('Nothing is missing. This checklist has no field for evidence');
    list.fields = 'answer status rating evidence';
    await press(list, 'Close');
    await press(list, 'Report');
    await until(() => rowsOf(list, 'What is missing to believe an answer').length);
    expect(rowsOf(list, 'What is missing to believe an answer')[1]!.at(-1)).to.equal(
      'Rated as in place, and no evidence is named.',
    );
  });

  it('is about one school or all of them, and says so once', async () => {
    await answerFor();
    const list = await showReport();
    const said = record(list);
    chooseIn(list, 'whose', 'all');
    await until(() => rowsOf(list, 'State, districts and schools, one a row').length === 3);
    expect(rowsOf(list, RATINGS)[1]!.slice(1)).to.deep.equal(['0', '1', '1', '0', '4']);
    expect(rowsOf(list, 'State, districts and schools, one a row')[2]).to.deep.equal([
      'Zion High School',
      '3',
      '0',
      '0',
      '0',
      '0',
      '1',
    ]);
    expect(said).to.deep.equal(['The report is about: All 2, compared with “Baseline”.']);
  });

  it('compares with the cycle that somebody chooses, or with none', async () => {
    await answerFor([['list', 'cycle', 'spring'], {name: 'Spring visit', order: 3}]);
    const list = await showReport();
    chooseIn(list, 'previous', 'spring');
    await until(() => dialogText(list).includes('There are no answers of “Spring visit” to compare with.'));
    chooseIn(list, 'previous', '');
    await until(() => dialogText(list).includes('No other cycle is chosen to compare with.'));
    expect(dialogText(list)).not.to.include('Compared with');
  });

  it('covers the other principles of the list, and answers to questions that nobody asks any more', async () => {
    await answerFor(
      answer('lincoln', 'mid-year', 'who-pays', {status: 'needs-decision'}),
      answer('lincoln', 'mid-year', 'asked-long-ago', {answer: 'As we said.', status: 'agreed'}),
    );
    const list = await showReport();
    expect(rowsOf(list, RATINGS).map(([name]) => name)).to.deep.equal([
      'Principle',
      '3. Bring people in early',
      '7. Pay for it',
      'All principles',
    ]);
    expect(rowsOf(list, 'Questions that wait for a decision')[2]![0]).to.equal('Who pays?');
    expect(
      rowsOf(list, 'Answers to questions that are not among those of today, by their ids')[1],
    ).to.deep.equal(['asked-long-ago', 'As we said.', 'Agreed']);
  });

  it('says which questions did not load, and does not call them gone', async () => {
    await answerFor(answer('lincoln', 'mid-year', 'who-pays', {answer: 'The state.'}));
    registerContent({
      questions: number =>
        number === 3 ? Promise.resolve(exampleQuestions) : Promise.reject(new Error('offline')),
    });
    const warnings = recordWarnings();
    const list = await showReport();
    expect(dialogText(list)).to.include(
      'did not load: 1, 2, 4, 5, 6, 7, 8, 9, 10. Answers to them are missing',
    );
    expect(dialogText(list)).to.include('who-pays The state.');
    warnings.stop();
  });

  it('is a table where there is room, and a list on a phone that nothing scrolls sideways', async () => {
    await answerFor();
    const list = await showReport();
    const display = () => getComputedStyle(find(list, 'tbody td')).display;
    expect(display()).to.equal('table-cell');
    await setViewport({width: 320, height: 640});
    await until(() => display() === 'grid');
    const scroll = find(list, '.scroll');
    expect(scroll.scrollWidth).to.equal(scroll.clientWidth);
    await expect(list).to.be.accessible();
    await setViewport({width: 1000, height: 800});
  });

  it('has the focus while it is open, scrolls with the keyboard, and gives the focus back', async () => {
    await answerFor();
    const list = await showReport();
    expect(list.shadowRoot!.activeElement).to.equal(find(list, '.scroll'));
    await sendKeys({press: 'Escape'});
    await until(() => !find(list, 'dialog'));
    expect(list.shadowRoot!.activeElement?.textContent?.trim()).to.equal('Report');
  });

  it('prints alone, and leaves the page as it was', async () => {
    await answerFor();
    const list = await showReport();
    const sheets = document.adoptedStyleSheets.length;
    await emulateMedia({media: 'print'});
    dispatchEvent(new Event('beforeprint'));
    const shown = [...document.body.children].filter(one => one.checkVisibility());
    expect(shown).to.have.length(1);
    expect(visibleText(shown[0]!)).to.match(/^Where we are, and what moved Whose answers Lincoln/);
    expect(visibleText(shown[0]!)).to.include(`Address ${location.origin}`);
    dispatchEvent(new Event('afterprint'));
    await emulateMedia({media: 'screen'});
    expect(shown[0]!.isConnected).to.equal(false);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
    await press(list, 'Close');
    dispatchEvent(new Event('beforeprint'));
    expect(document.querySelector('.cairn-print')).to.equal(null);
  });

  it('is downloaded as a Word document once it was read again', async () => {
    await answerFor();
    const list = await showReport();
    const said = record(list);
    const files: Blob[] = [];
    const {createObjectURL} = URL;
    URL.createObjectURL = file => {
      files.push(file as Blob);
      return createObjectURL.call(URL, file);
    };
    await press(list, 'Word document');
    await until(() => said.length === 2);
    URL.createObjectURL = createObjectURL;
    expect(said[1]).to.equal(
      'The document is written, and was read again: every word is in it. Look for report-lincoln-middle-school-mid-year.docx in your downloads.',
    );
    expect(await files[0]!.slice(0, 2).text()).to.equal('PK');
  });

  it('says so when the document cannot be handed over', async () => {
    await answerFor();
    const list = await showReport();
    const warnings = recordWarnings();
    const {createObjectURL} = URL;
    URL.createObjectURL = () => {
      throw new Error('no room');
    };
    await press(list, 'Word document');
    await until(() => dialogText(list).includes('The document was not written.'));
    URL.createObjectURL = createObjectURL;
    warnings.stop();
  });

  it('is in the language of the page', async () => {
    registerWords(es);
    await answerFor();
    document.documentElement.lang = 'es';
    try {
      const {showChecklist} = await import('../../../../testing/checklist-page.ts');
      const list = await showChecklist(listId);
      await press(list, 'Herramientas');
      await press(list, 'Informe');
      await until(() => find(list, '.report'));
      expect(dialogText(list)).to.include('Dónde estamos y qué cambió');
      // The prompts are in English: a reader’s voice has to know.
      expect(find(list, 'tbody [lang]').lang).to.equal('en');
    } finally {
      document.documentElement.lang = 'en';
    }
  });
});
