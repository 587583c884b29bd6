import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {AnswerStore, type AnswerValues, type Change} from '@cairn-kit/answers';
import {closeRound} from '@cairn-kit/answers/rounds';
import {writeAnswersFile} from '@cairn-kit/answers/files';
import {registerContent} from '../../../../content/content-loader.ts';
import {staticContent} from '../../../../content/static-content.ts';
import {find} from '../../../../testing/checklist-page.ts';
import {dialogText, press, record, rowsOf, showDialog, until} from '../../../../testing/checklist-tools.ts';
import {exampleQuestions} from '../../../../testing/example-content.ts';
import {visibleText} from '../../../../testing/visible-text.ts';
import '../../define.ts';
import type {QuestionChecklist} from '../../question-checklist.ts';

let listId = '';

const place = {subject: 'lincoln', cycle: 'mid-year'};

const named = (subject = place.subject): Change[] => [
  [['list', 'subject', subject], {name: 'Lincoln Middle School', audience: 'sea'}],
  [['list', 'cycle', 'mid-year'], {name: 'mid-year', order: 2}],
];

/** What this browser keeps. */
async function answerHere(answers: Record<string, Partial<AnswerValues>>, isClosed = false) {
  const store = new AnswerStore(listId);
  await store.load();
  await store.put(named());
  await store.move(place);
  for (const [question, values] of Object.entries(answers)) await store.set(question, values);
  if (isClosed) await closeRound(store);
  store.close();
}

/** A colleague's file, as their browser saves it; they called the school by another id. */
async function fileOf(
  person: {id: string; name: string; audience: string},
  answers: Record<string, Partial<AnswerValues>>,
  list = listId,
): Promise<File> {
  const store = new AnswerStore(`${list}-of-${person.id}-${crypto.randomUUID()}`);
  await store.load();
  const {id, name, audience} = person;
  await store.put([...named('theirs'), [['list', 'person', id], {name, audience}]]);
  await store.put([[['list', 'here'], {person: id}]]);
  await store.move({...place, subject: 'theirs'});
  for (const [question, values] of Object.entries(answers)) await store.set(question, values);
  const entries = (await store.read()).filter(({key}) => key[1] !== 'here');
  store.close();
  const text = writeAnswersFile({list, saved: '2026-11-20T15:00:00.000Z', savedBy: id, entries});
  return new File([text], `${id}.cairn.json`);
}

const ana = {id: 'ana', name: 'Ana Díaz', audience: 'lea'};
const ben = {id: 'ben', name: 'Ben Carter', audience: 'school'};

function pick(list: QuestionChecklist, ...files: File[]) {
  const picked = new DataTransfer();
  files.forEach(file => picked.items.add(file));
  const input = find<HTMLInputElement>(list, 'dialog [type=file]');
  input.files = picked.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

const columns = (list: QuestionChecklist) => [...list.shadowRoot!.querySelectorAll('.theirs')];

async function withFiles(...files: File[]) {
  const list = await showDialog(listId, 'Compare');
  await until(() => find(list, '.compare'));
  pick(list, ...files);
  await until(() => columns(list).length, 'nothing to compare');
  return list;
}

const RATINGS = 'Ratings by person and audience, farthest apart first';

describe('comparing', () => {
  beforeEach(() => {
    listId = `test-${crypto.randomUUID()}`;
    registerContent(staticContent({questions: [exampleQuestions]}));
  });

  it('shows the answers of colleagues beside ours, and in what they differ', async () => {
    await answerHere({'who-was-there': {answer: 'Principals.', status: 'drafted'}});
    const list = await withFiles(
      await fileOf(ana, {'who-was-there': {answer: 'Families.', status: 'drafted', due: '2027-01-31'}}),
    );
    const [ours, theirs] = columns(list).map(visibleText);
    expect(ours).to.match(/^This browser Answer \(differs\) Principals. Status Drafted \d+:\d\d [AP]M$/);
    expect(theirs).to.match(
      /^Ana Díaz ana.cairn.json Answer \(differs\) Families. Status Drafted Due Jan 31, 2027 Ana Díaz, \d+:\d\d [AP]M Take this answer$/,
    );
    await expect(list).to.be.accessible();
  });

  it('lays them side by side where there is room, and one below the other on a phone', async () => {
    await answerHere({'who-was-there': {answer: 'Principals.'}});
    const list = await withFiles(await fileOf(ana, {'who-was-there': {answer: 'Families.'}}));
    const tops = () => columns(list).map(column => Math.round(column.getBoundingClientRect().top));
    expect(new Set(tops()).size).to.equal(1);
    await setViewport({width: 320, height: 640});
    await until(() => new Set(tops()).size === 2);
    const scroll = find(list, '.scroll');
    expect(scroll.scrollWidth).to.equal(scroll.clientWidth);
    await setViewport({width: 1000, height: 800});
  });

  it('shows ratings by person and audience, where they are farthest apart first', async () => {
    await answerHere({});
    const list = await withFiles(
      await fileOf(ana, {'who-was-there': {rating: 'in-place'}, 'what-changed': {rating: 'not-in-place'}}),
      await fileOf(ben, {'who-was-there': {rating: 'in-place'}, 'what-changed': {rating: 'in-place'}}),
    );
    expect(rowsOf(list, RATINGS).slice(1)).to.deep.equal([
      [
        'What did people say that changed the plan?',
        'Ana Díaz, District (LEA): Not in place\nBen Carter, School: In place',
        'District (LEA), 1 person: Not in place\nSchool, 1 person: In place',
        '2',
      ],
      [
        'Who was at the table before the plan was drafted, and who was missing?',
        'Ana Díaz, District (LEA): In place\nBen Carter, School: In place',
        'District (LEA), 1 person: In place\nSchool, 1 person: In place',
        '0',
      ],
    ]);
  });

  it('takes an answer over, says so once, and brings back what stood there', async () => {
    await answerHere({'who-was-there': {answer: 'Principals.', owner: 'Eve'}});
    const list = await withFiles(
      await fileOf(ana, {'who-was-there': {answer: 'Families.', status: 'agreed'}}),
    );
    const said = record(list);
    const box = find<HTMLTextAreaElement>(list, '#who-was-there [name=answer]');
    await press(list, 'Take this answer');
    await until(() => box.value === 'Families.');
    // Ana says nothing of the owner.
    expect(find<HTMLInputElement>(list, '#who-was-there [name=owner]').value).to.equal('Eve');
    await until(() => said.length);
    await press(list, 'Bring back what stood here');
    await until(() => box.value === 'Principals.');
    await until(() => said.length === 2);
    expect(said).to.deep.equal(['The answer of Ana Díaz is now yours.', 'What stood here is back.']);
    expect(list.shadowRoot!.activeElement?.textContent?.trim()).to.equal('Take this answer');
  });

  it('shows only questions in which we differ, when somebody asks for those', async () => {
    await answerHere({'who-was-there': {answer: 'Same.'}, 'what-changed': {answer: 'Much.'}});
    const list = await withFiles(
      await fileOf(ana, {'who-was-there': {answer: 'Same.'}, 'what-changed': {answer: 'Little.'}}),
    );
    const headings = () => [...list.shadowRoot!.querySelectorAll('.compared h4')].map(one => one.textContent);
    expect(headings()).to.have.length(2);
    find(list, 'dialog [type=checkbox]').click();
    await until(() => headings().length === 1);
    expect(headings()).to.deep.equal(['What did people say that changed the plan?']);
  });

  it('says of each file that it does not open what is wrong and what to do, and opens the others', async () => {
    await answerHere({});
    const good = await fileOf(ana, {'who-was-there': {answer: 'Families.'}});
    const list = await showDialog(listId, 'Compare');
    await until(() => find(list, '.compare'));
    const said = record(list);
    const cutOff = (await good.text()).slice(0, 200);
    pick(
      list,
      good,
      new File([cutOff], 'half.cairn.json'),
      new File(['{"a": 1}\n'], 'other.json'),
      await fileOf({...ben, id: 'eve'}, {'who-was-there': {answer: 'Elsewhere.'}}, 'other-list'),
    );
    await until(() => find(list, '.refused'));
    expect([...list.shadowRoot!.querySelectorAll('.refused li')].map(visibleText)).to.deep.equal(
      [
        'half.cairn.json : Its end is missing: the copy broke off. Copy or download it again.',
        'other.json : It is the file of another program. Choose one that was saved by a checklist like this.',
        `eve.cairn.json : It belongs to the list “other-list”, and this checklist shows the list “${listId}”. Open it on the page of that list.`,
      ].map(text => text.replace(' :', ':')),
    );
    await until(() => said.length);
    expect(said).to.deep.equal(['1 file is open. 3 files could not be opened.']);
    await expect(list).to.be.accessible();
  });

  it('only shows what a newer version of this page wrote', async () => {
    await answerHere({});
    const file = await fileOf(ana, {'who-was-there': {answer: 'Families.'}});
    const newer = (await file.text()).replace('"version": 1', '"version": 99');
    const list = await withFiles(new File([newer], 'new.cairn.json'));
    expect(dialogText(list)).to.include('A newer version of this page wrote it');
    expect(dialogText(list)).not.to.include('Take this answer');
  });

  it('leaves out a file of which a newer one is open, and closes files', async () => {
    await answerHere({'who-was-there': {answer: 'Principals.'}});
    const file = await fileOf(ana, {'who-was-there': {answer: 'Families.'}});
    const copy = new File([await file.text()], 'copy.cairn.json');
    const list = await withFiles(file, copy);
    expect(dialogText(list)).to.include('Left out: ana.cairn.json holds the same.');
    expect(columns(list)).to.have.length(2);
    find(list, '[aria-label="Close copy.cairn.json"]').click();
    await until(() => dialogText(list).includes('copy.cairn.json is closed.'));
    expect(list.shadowRoot!.activeElement).to.equal(find(list, '[type=file]'));
  });

  it('changes nothing in a closed cycle', async () => {
    await answerHere({'who-was-there': {answer: 'Principals.'}}, true);
    const list = await withFiles(await fileOf(ana, {'who-was-there': {answer: 'Families.'}}));
    expect(dialogText(list)).to.include('This cycle is closed');
    expect(dialogText(list)).not.to.include('Take this answer');
  });
});
