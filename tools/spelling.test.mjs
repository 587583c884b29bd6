// What the spell check has to refuse, tried on a small copy of the repository with its own configuration.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cspell = join(root, 'node_modules/cspell/bin.mjs');

// cspell:disable
const BRITISH = `
  acknowledgement ageing amongst analyse apologise artefact authorise behaviour behavioural cancelled catalogue centre
  characterise cheque colour coloured counsellor criticise customise defence emphasise endeavour enquiry enrol enrolment
  favour favourite fibre finalise flavour focussed fulfil fulfilment grey harbour honour humour initialise instalment
  judgement kilometre labelled labour learnt licence maximise metre minimise modelling mould neighbour normalise offence
  optimise organisation organise paediatric practise prioritise programme realise recognise rigour rumour sceptical
  serialise signalling skilful specialise standardise summarise theatre towards travelling utilise visualise whilst
`.match(/\w+/g);

/** A file, what it says, and the mistakes in it as line:word. */
const PLANTED = [
  ['README.md', 'Every organisation reads this.\n', '1:organisation'],
  ['docs/guide.md', 'A guide.\n\nIts colour is gray, not grey.\n', '3:colour 3:grey'],
  ['packages/data/README.md', 'Data about each programme.\n', '1:programme'],
  ['.changeset/first.md', 'Show the favourite first.\n', '1:favourite'],
  ['apps/storybook/guide/start.mdx', '# Start\n\nSumarize it.\n', '3:Sumarize'],
  ['packages/widgets/src/locales/en.ts', "export const en = {sent: 'Recieved.'};\n", '1:Recieved'],
  [
    'packages/widgets/src/locales/es.ts',
    "export const es = {sent: 'Suscripcion enviada.'};\n",
    '1:Suscripcion',
  ],
  [
    'packages/signup/src/send.ts',
    '/** Its behaviour.\n * Never catalogued twise. */\n',
    '1:behaviour 2:twise',
  ],
  ['tools/start.mjs', '// Initialises what follows.\n', '1:Initialises'],
  ['packages/widgets/src/card.test.ts', "it('shows a labelled card', () => {});\n", '1:labelled'],
  [
    'packages/data/content/questions/a.yaml',
    'prompt: >-\n  Which habits\n  and which behaviour of ours?\nwhyItMatters: They mater.\nevidence:\n  - A plan\n  - A judgement\n',
    '3:behaviour 7:judgement',
  ],
  [
    'packages/data/content/questions/a.es.yaml',
    'prompt: >-\n  ¿Qué hábitos\n  y que evaluacion tenemos?\nwhyItMatters: Imporrtan.\nevidence:\n  - Un plan de la escuala\n',
    '3:evaluacion 4:Imporrtan 6:escuala',
  ],
];

/** What is right in each language, names and initials included. */
const RIGHT = [
  [
    'packages/data/content/partners/b.yaml',
    'name: ExcelinEd\ndescription: Founded by Bush; named by CCSSO in color.\n',
  ],
  [
    'packages/data/content/partners/b.es.yaml',
    'description: >-\n  Organización que nombró CCSSO en la campaña States Leading. Compártalas (high schools).\nreview: unreviewed\n',
  ],
  ['packages/widgets/src/locales/es-outcome.ts', "export const outcome = {sent: 'Suscripción enviada'};\n"],
];
// cspell:enable

describe('the spell check', {timeout: 120_000}, () => {
  let folder;
  let said;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'spelling-'));
    for (const name of ['cspell.config.yaml', 'tools/spelling']) {
      cpSync(join(root, name), join(folder, name), {recursive: true});
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
    const british = ['docs/british.md', `${BRITISH.join('\n')}\n`];
    for (const [name, text] of [...PLANTED, ...RIGHT, british]) {
      mkdirSync(dirname(join(folder, name)), {recursive: true});
      writeFileSync(join(folder, name), text);
    }
    const {stdout, stderr, status} = spawnSync(
      process.execPath,
      [cspell, 'lint', '--no-progress', '--no-summary'],
      {cwd: folder, encoding: 'utf8'},
    );
    said = {lines: stdout.trim().split('\n'), stderr, status};
  });

  after(() => rmSync(folder, {recursive: true}));

  /** The mistakes found in a file, as line:word, in order. */
  const foundIn = name =>
    said.lines
      .map(line => /^(\S+):(\d+):\d+ - (?:Unknown|Forbidden) word \(([^)]+)\)/.exec(line))
      .filter(match => match?.[1].replaceAll('\\', '/') === name)
      .map(([, , line, word]) => `${line}:${word}`);

  it('fails, and says nothing but where the mistakes are', () => {
    assert.equal(said.status, 1, said.stderr);
    assert.equal(said.stderr, '');
  });

  for (const [name, , mistakes] of PLANTED) {
    it(`names file, line and word in ${name}`, () => assert.deepEqual(foundIn(name), mistakes.split(' ')));
  }

  it('refuses British spellings', () => {
    assert.deepEqual(
      foundIn('docs/british.md').map(found => found.split(':')[1]),
      BRITISH,
    );
  });

  for (const [name] of RIGHT) {
    it(`is content with what is right in ${name}`, () => assert.deepEqual(foundIn(name), []));
  }

  it('has no word in two lists, nor out of order within its group', () => {
    const lists = ['names', 'technical', 'spanish'].map(name =>
      readFileSync(join(root, `tools/spelling/${name}.txt`), 'utf8'),
    );
    const groups = lists
      .flatMap(text => text.split(/\n\n/))
      .map(group =>
        group
          .trim()
          .split('\n')
          .filter(line => !line.startsWith('#')),
      );
    for (const group of groups)
      assert.deepEqual(
        group,
        group.toSorted((a, b) => a.localeCompare(b)),
      );
    const words = groups.flat().map(word => word.toLowerCase());
    assert.deepEqual(words, [...new Set(words)]);
  });
});
