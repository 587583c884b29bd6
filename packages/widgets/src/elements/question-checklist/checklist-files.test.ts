import {expect} from '@open-wc/testing';
import {AnswerStore, hereKey, type Change} from '@cairn-kit/answers';
import {writeAnswersFile} from '@cairn-kit/answers/files';
import {registerContent} from '../../content/content-loader.ts';
import {staticContent} from '../../content/static-content.ts';
import {find, saved, showChecklist, type} from '../../testing/checklist-page.ts';
import {openTool, press, said, until, withTool} from '../../testing/checklist-tools.ts';
import {catchDownloads, choose, fileOf} from '../../testing/files.ts';
import {exampleQuestions} from '../../testing/example-content.ts';
import {visibleText} from '../../testing/visible-text.ts';
import './define.ts';
import type {QuestionChecklist} from './question-checklist.ts';

let listId = '';

const box = (list: QuestionChecklist) => find<HTMLTextAreaElement>(list, '#who-was-there [name=answer]');

const panel = (list: QuestionChecklist) => visibleText(find(list, '.panel'));

/** A colleague's list, in another browser: nothing of it is in this one. */
async function colleague(changes: readonly Change[]): Promise<AnswerStore> {
  const kept = new Map<string, unknown>();
  const store = new AnswerStore(`${listId}-theirs`, {
    load: () => Promise.resolve([...kept.values()]),
    save: (_, entries) => {
      for (const entry of entries) kept.set(entry.key.join('/'), entry);
      return Promise.resolve([...entries]);
    },
  });
  await store.put(changes);
  return store;
}

const theirAnswer = (answer: string): Change => [
  ['answers', 'default', 'default', 'who-was-there'],
  {answer, status: 'agreed'},
];

async function theirFile(changes: readonly Change[], list = listId): Promise<File> {
  const store = await colleague(changes);
  const entries = await store.read();
  store.close();
  return fileOf('theirs.cairn.json', writeAnswersFile({list, saved: '2026-11-25T10:00:00.000Z', entries}));
}

describe('the files of a checklist', () => {
  const downloads = catchDownloads();

  const download = async () => {
    await until(() => downloads.length, 'no download');
    return downloads.shift()!;
  };

  beforeEach(() => {
    listId = `test-${crypto.randomUUID()}`;
    registerContent(staticContent({questions: [exampleQuestions]}));
  });

  it('save a copy of everything, which another browser opens', async () => {
    const list = await withTool(listId, 'Files');
    await expect(list).to.be.accessible();
    await type(list, 'who-was-there', 'Principals.');
    await saved(list);
    await press(list, 'Save a copy');
    await until(() => said(list)?.startsWith('One answer handed to the browser as “answers-test-'));
    const {name, file} = await download();
    expect(name).to.match(/\.cairn\.json$/);

    const text = (await file.text()).replaceAll(listId, `${listId}-b`);
    listId += '-b';
    const other = await withTool(listId, 'Files');
    choose(other, fileOf(name, text));
    await press(other, 'Take what is checked');
    await until(() => box(other).value === 'Principals.');
  });

  it('show what a file would change, and take only what is chosen, once somebody says so', async () => {
    const list = await withTool(listId, 'Files');
    choose(list, await theirFile([theirAnswer('Families, too.')]));
    await until(() => panel(list).includes('“theirs.cairn.json” would change 2 things here.'));
    expect(said(list)).to.contain('would change 2 things');
    expect(panel(list)).to.match(/Who was at the table.*Answer.*New.*Families, too\..*Status.*New.*Agreed/s);
    expect(box(list).value).to.equal('');
    await expect(list).to.be.accessible();
    const [, status] = list.shadowRoot!.querySelectorAll<HTMLInputElement>('.change input');
    status!.click();
    await press(list, 'Take what is checked');
    await until(() => said(list) === 'One change taken.');
    expect(box(list).value).to.equal('Families, too.');
    expect(find<HTMLSelectElement>(list, '#who-was-there [name=status]').value).to.equal('not-started');
    choose(list, await theirFile([]));
    await until(() => said(list) === '“theirs.cairn.json” has nothing that is not here already.');
  });

  it('keep what stands here as another version where both changed', async () => {
    const list = await withTool(listId, 'Files');
    await type(list, 'who-was-there', 'Principals.');
    await saved(list);
    choose(list, await theirFile([theirAnswer('Families.')]));
    await press(list, 'Take what is checked');
    await until(() => box(list).value === 'Families.');
    await until(() => visibleText(find(list, '#who-was-there .version')).includes('Principals.'));
  });

  it('refuse a file that is cut off, with what to do, and change nothing', async () => {
    const list = await withTool(listId, 'Files');
    const text = await (await theirFile([theirAnswer('Families.')])).text();
    choose(list, fileOf('cut.cairn.json', text.slice(0, -40)));
    await until(() => panel(list).includes('Nothing of “cut.cairn.json” was taken.'));
    expect(panel(list)).to.contain('Its end is missing');
    expect(find(list, '.panel').textContent).not.to.contain('Take what is checked');
    await expect(list).to.be.accessible();
  });

  it('open a file of another list only when somebody says so', async () => {
    const list = await withTool(listId, 'Files');
    choose(list, await theirFile([theirAnswer('Of theirs.')], 'another-list'));
    await until(() => panel(list).includes('It belongs to the list “another-list”'));
    await press(list, 'Open it all the same');
    await until(() => panel(list).includes('Of theirs.'));
  });

  it('show a file of a newer version, and take nothing from it', async () => {
    const list = await withTool(listId, 'Files');
    const text = await (await theirFile([theirAnswer('From the future.')])).text();
    choose(list, fileOf('new.cairn.json', text.replace('"version": 1', '"version": 2')));
    await until(() => panel(list).includes('From the future.'));
    expect(panel(list)).to.contain('can be read here, not taken');
    expect(find(list, '.panel').textContent).not.to.contain('Take what is checked');
  });

  it('send answers out as CSV, and show what came back changed', async () => {
    const list = await withTool(listId, 'Files');
    await type(list, 'who-was-there', 'Principals.');
    await saved(list);
    await press(list, 'CSV spreadsheet');
    await until(() => said(list)?.includes('.csv'));
    const sheet = await (await download()).file.text();
    choose(list, fileOf('back.csv', sheet.replace('Principals.', 'Principals and families.')));
    await until(() => panel(list).includes('“back.csv” would change one thing here.'));
    await press(list, 'Take what is checked');
    await until(() => box(list).value === 'Principals and families.');
  });

  it('send answers out as a Word document, which comes back with nothing new', async function () {
    this.timeout(20_000);
    const list = await withTool(listId, 'Files');
    await type(list, 'who-was-there', 'Principals.');
    await saved(list);
    await press(list, 'Word document');
    await until(() => said(list)?.includes('.docx'), 'no document');
    choose(list, (await download()).file);
    await until(() => said(list)?.includes('has nothing that is not here already'));
  });

  it('remind of a copy when what changed a day ago is in this browser only', async () => {
    const store = new AnswerStore(listId);
    await store.load();
    const {now} = Date;
    Date.now = () => now() - 25 * 3_600_000;
    await store.set('who-was-there', {answer: 'Principals.'});
    Date.now = now;
    store.close();
    const list = await showChecklist(listId);
    await until(() => visibleText(find(list, '.tools')).includes('is in this browser only'));
    await openTool(list, 'Files');
    await press(list, 'Save a copy');
    await until(() => !visibleText(find(list, '.tools')).includes('is in this browser only'));
  });
});

/** Answers the dialog, which no script can, with a file that the browser keeps for the page. */
function pickInstead(handle: FileSystemFileHandle) {
  // These files ask nobody.
  const allowed = () => Promise.resolve('granted');
  Object.assign(FileSystemFileHandle.prototype, {queryPermission: allowed, requestPermission: allowed});
  Object.assign(globalThis, {showSaveFilePicker: () => Promise.resolve(handle)});
}

/** What stands in the file; nothing while it is being written. */
const contentOf = async (handle: FileSystemFileHandle) => (await handle.getFile()).text().catch(() => '');

async function write(handle: FileSystemFileHandle, text: string) {
  const writable = await handle.createWritable();
  await writable.write(text);
  await writable.close();
}

describe('the file that a checklist is kept in', () => {
  let handle: FileSystemFileHandle;

  beforeEach(async () => {
    listId = `test-${crypto.randomUUID()}`;
    registerContent(staticContent({questions: [exampleQuestions]}));
    const folder = await navigator.storage.getDirectory();
    handle = await folder.getFileHandle(`${listId}.cairn.json`, {create: true});
    pickInstead(handle);
  });

  const savedLine = (list: QuestionChecklist) => visibleText(find(list, '.saved'));

  const fileHas = async (text: string) => {
    for (let attempt = 0; attempt < 100; attempt++) {
      if ((await contentOf(handle)).includes(text)) return;
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    throw Error(`the file has no "${text}"`);
  };

  it('is written with every change, and named once it has it', async () => {
    const list = await withTool(listId, 'Files');
    await press(list, 'Keep in a file…');
    await until(() => said(list)?.startsWith('Every change is written into'));
    await type(list, 'who-was-there', 'Principals.');
    await fileHas('Principals.');
    await until(() => savedLine(list).includes(`${listId}.cairn.json`));
    expect(find(list, '.saved').dataset['state']).to.equal('saved');
    await press(list, 'Stop writing into it');
    await until(() => !savedLine(list).includes('.cairn.json'));
  });

  it('is found again at the next visit, with what somebody else wrote into it', async () => {
    const list = await withTool(listId, 'Files');
    await press(list, 'Keep in a file…');
    await type(list, 'who-was-there', 'Principals.');
    await fileHas('Principals.');
    await until(() => savedLine(list).includes('.cairn.json'));
    list.remove();
    await new Promise(resolve => setTimeout(resolve));
    const theirs = await theirFile([
      [['answers', 'default', 'default', 'what-changed'], {answer: 'The dates.'}],
    ]);
    await write(handle, await theirs.text());

    const again = await showChecklist(listId);
    await until(() => find<HTMLTextAreaElement>(again, '#what-changed [name=answer]').value === 'The dates.');
    await fileHas('Principals.');
    await fileHas('The dates.');
    await until(() => savedLine(again).includes('.cairn.json'));
  });

  it('goes on with one click where the browser wants to know', async () => {
    const first = await withTool(listId, 'Files');
    await press(first, 'Keep in a file…');
    await type(first, 'who-was-there', 'Principals.');
    await until(() => savedLine(first).includes('.cairn.json'));
    first.remove();
    await new Promise(resolve => setTimeout(resolve));
    Object.assign(FileSystemFileHandle.prototype, {queryPermission: () => Promise.resolve('prompt')});
    const list = await showChecklist(listId);
    await press(list, `Go on writing into “${listId}.cairn.json”`);
    await until(() => savedLine(list).includes('.cairn.json'));
  });

  it('is not written over when it is something else', async () => {
    await write(handle, '{"shopping": ["milk"]}');
    const list = await withTool(listId, 'Files');
    await type(list, 'who-was-there', 'Principals.');
    await saved(list);
    await press(list, 'Keep in a file…');
    await until(() => panel(list).includes('It is the file of another program.'));
    expect(await contentOf(handle)).to.equal('{"shopping": ["milk"]}');
    const store = new AnswerStore(listId);
    await store.load();
    expect(store.fields(hereKey)?.['file']).to.equal(undefined);
    store.close();
  });
});
