// cspell:ignore השאלה
import {expect} from '@open-wc/testing';
import {answerFields} from '../answer.ts';
import {AnswerStore} from '../store/answer-store.ts';
import {browserStorage} from '../store/browser-storage.ts';
import {
  changesFrom,
  readAnswersCsv,
  readAnswersFile,
  takeChanges,
  verifyAnswersCsv,
  verifyAnswersFile,
  writeAnswersCsv,
  writeAnswersFile,
  type AnswersFile,
} from './index.ts';
import {csvWords, wordWords} from './testing/words.ts';
import {readAnswersWord, verifyAnswersWord, writeAnswersWord} from './word/index.ts';

const TEXTS = ['=1+1', 'השאלה\nand “more”', '👩‍👩‍👧‍👦, e\u0301', '<b>\t&amp;', 'half a pair: \ud83d'];
const place = {subject: 'lincoln', cycle: 'baseline'};
const questions = TEXTS.map((prompt, index) => ({id: `q${index}`, prompt}));

const stores: AnswerStore[] = [];

/** A store of a list that no other test has, as a browser that was never here has it. */
async function openStore(list = `test-${crypto.randomUUID()}`): Promise<AnswerStore> {
  const store = new AnswerStore(list);
  stores.push(store);
  await store.load();
  await store.move(place);
  return store;
}

async function storeWithAnswers(): Promise<AnswerStore> {
  const store = await openStore();
  for (const [index, text] of TEXTS.entries())
    await store.set(`q${index}`, {answer: text, owner: text, status: 'drafted', due: '2026-11-25'});
  return store;
}

const fileOf = async (store: AnswerStore): Promise<AnswersFile> => ({
  list: store.list,
  saved: new Date().toISOString(),
  entries: await store.read(),
});

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What stands in a store's answers, without the half of a pair that no file but JSON can hold. */
const answersIn = (store: AnswerStore) =>
  questions.map(({id}) => answerFields.map(field => store.get(id)[field].toWellFormed()));

const stored = async (store: AnswerStore) => JSON.stringify(await browserStorage.load(store.list, []));

describe('Files in a browser', () => {
  afterEach(() => {
    stores.splice(0).forEach(store => store.close());
  });

  it('give a browser that was never here everything that another one had', async () => {
    const store = await storeWithAnswers();
    const file = await fileOf(store);
    const written = bytesOf(writeAnswersFile(file));
    expect(verifyAnswersFile(written, file)).to.deep.equal([]);
    const reading = readAnswersFile(written);
    if (reading.outcome !== 'read') throw new Error(JSON.stringify(reading));
    const fresh = await openStore();
    await fresh.merge(reading.file.entries);
    const reopened = await openStore(fresh.list);
    for (const {id} of questions) expect(reopened.get(id)).to.deep.equal(store.get(id));
    expect(writeAnswersFile({...(await fileOf(reopened)), list: file.list, saved: file.saved})).to.equal(
      writeAnswersFile(file),
    );
  });

  it('leave every byte of what is stored as it was when they are refused', async () => {
    const store = await storeWithAnswers();
    const before = await stored(store);
    const text = writeAnswersFile(await fileOf(store));
    for (const broken of [
      text.slice(0, -20),
      text.replace('"drafted"', '"drafted","past":[5]'),
      text.replace('"q1"', '"__proto__"'),
      '{}',
      '',
    ]) {
      const {outcome} = readAnswersFile(bytesOf(broken), {list: store.list});
      expect(outcome, broken.slice(0, 40)).to.equal('refused');
    }
    expect(await stored(store)).to.equal(before);
  });

  it('come back from a spreadsheet or a document as they went out, and with what was changed there', async () => {
    const store = await storeWithAnswers();
    const entries = await store.read();
    const sheet = {entries, places: [place], questions, words: csvWords};
    const csv = bytesOf(writeAnswersCsv(sheet));
    expect(verifyAnswersCsv(csv, sheet)).to.deep.equal([]);
    const meant = {title: 'Plan', entries, place, questions, date: 'November 25, 2026', words: wordWords};
    const document = await writeAnswersWord(meant);
    expect(await verifyAnswersWord(document, meant)).to.deep.equal([]);

    await store.set('q3', {owner: 'Ana'});
    for (const reading of [readAnswersCsv(csv, {words: [csvWords]}), await readAnswersWord(document)]) {
      if (reading.outcome !== 'read') throw new Error(JSON.stringify(reading));
      expect(reading.problems).to.deep.equal([]);
      const before = answersIn(store);
      const changes = changesFrom(await store.read(), reading.answers);
      expect(changes.every(({kind}) => kind === 'same')).to.be.true;
      await store.merge(takeChanges(changes));
      expect(answersIn(store)).to.deep.equal(before);

      const edited = reading.answers.map(answer => ({
        ...answer,
        values: {...answer.values, nextStep: 'Ask.'},
      }));
      const taken = takeChanges(changesFrom(await store.read(), edited), {by: 'ben'});
      expect(taken.length).to.be.greaterThan(0);
      await store.merge(taken);
      const reopened = await openStore(store.list);
      for (const {id} of questions) {
        expect(reopened.get(id).nextStep).to.equal('Ask.');
        await store.set(id, {nextStep: ''});
      }
    }
  });
});
