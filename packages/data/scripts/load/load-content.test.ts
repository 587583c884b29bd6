import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatProblem} from '../../src/rules/problem.ts';
import {TemporaryPackage} from '../testing/temporary-package.ts';
import {loadContent} from './load-content.ts';

const QUESTION = '# yaml-language-server: $schema=../../schemas/question.schema.json\n';
const PARTNER = '# yaml-language-server: $schema=../../schemas/partner.schema.json\n';

const problemsOf = (folder: TemporaryPackage) => loadContent(folder.folder).problems.map(formatProblem);

describe('loading the content', () => {
  it('finds nothing wrong with the real content', () => {
    using folder = new TemporaryPackage();
    assert.deepEqual(problemsOf(folder), []);
  });

  it('reports the problems of all files at once, each with file, field and remedy', () => {
    using folder = new TemporaryPackage();
    folder.write(
      'content/questions/broken.yaml',
      `${QUESTION}prompt: Too short?\naudiences: [state]\norder: 1.5\n`,
    );
    folder.write('content/partners/tabbed.yaml', `${PARTNER}name:\tx\n`);
    folder.write('content/partners/Wrong Name.yml', '');
    folder.write('content/principles/principle-3.yaml', 'number: 3');
    folder.write('content/questions/what-exit-criteria-mean.yaml', '\uFEFFprompt: x');
    const problems = problemsOf(folder);
    for (const expected of [
      /^content\/questions\/broken\.yaml:2: prompt: is not 8 to 30 words long → say one idea, in full$/,
      /^content\/questions\/broken\.yaml:3: audiences\[0\]: is "state" → write one of: sea, lea, school, external-partner$/,
      /^content\/questions\/broken\.yaml: evidence: is missing → add it$/,
      /^content\/questions\/broken\.yaml:4: order: is 1\.5, but a whole number belongs here → /,
      /^content\/partners\/tabbed\.yaml:2: the file: contains a tab → /,
      /^content\/partners\/Wrong Name\.yml: file name: is not the name of a record → /,
      /^content\/principles\/principle-3\.yaml:1: the first line: does not name the schema → make it: # yaml-language-server/,
      /^content\/principles\/principle-3\.yaml: title: is missing → add it$/,
      /^content\/questions\/what-exit-criteria-mean\.yaml: the file: begins with a byte order mark → /,
    ]) {
      assert.ok(
        problems.some(problem => expected.test(problem)),
        `${expected}\n${problems.join('\n')}`,
      );
    }
    for (const problem of problems) assert.match(problem, /^content\/[^:]+(:\d+)?: [^:]+: .+ → .+$/s);
  });

  it('reports what rules find beside what a broken file lacks, and does not report that file as missing', () => {
    using folder = new TemporaryPackage();
    folder.write('content/principles/principle-3.yaml', 'number: 3');
    folder.write(
      'content/partners/ccsso.yaml',
      `${PARTNER}name: Council\nurl: https://cupdf.com/ccsso\nrole: lead\ndescription: What the organization does for its members.
provenance:
  description: {basis: original, asOf: 2026-01-01, review: unchecked}
  role: {basis: original, asOf: 2026-01-01, review: unchecked}\n`,
    );
    const problems = problemsOf(folder);
    assert.ok(
      problems.some(problem => problem.startsWith('content/partners/ccsso.yaml:3: url: cupdf.com copies')),
    );
    assert.ok(!problems.some(problem => problem.includes('names "principle-3"')), problems.join('\n'));
  });

  it('refuses a field that the schema does not know, by its line', () => {
    using folder = new TemporaryPackage();
    folder.write('content/partners/extra.yaml', `${PARTNER}nme: x\nname: Example\n`);
    assert.ok(
      problemsOf(folder).includes(
        'content/partners/extra.yaml:2: nme: is not a field of this record → correct its spelling, or delete it',
      ),
    );
  });

  it('tells how to write a year', () => {
    using folder = new TemporaryPackage();
    folder.write('content/partners/dated.yaml', `${PARTNER}joined: 2018\n`);
    assert.ok(
      problemsOf(folder).includes(
        'content/partners/dated.yaml:2: joined: is a number, but a text belongs here → put it in quotes: "2018"',
      ),
    );
  });

  it('follows a forwarding record and refuses one that leads nowhere', () => {
    using folder = new TemporaryPackage();
    const moved = '# yaml-language-server: $schema=../../schemas/moved.schema.json\nkind: moved\nto: ';
    folder.write('content/partners/old-ccsso.yaml', `${moved}ccsso\n`);
    assert.deepEqual(problemsOf(folder), []);
    folder.write('content/partners/old-ccsso.yaml', `${moved}nobody\n`);
    assert.deepEqual(problemsOf(folder), [
      'content/partners/old-ccsso.yaml:3: to: there is no record "nobody" → correct the id',
    ]);
  });

  it('takes a record that was split and one that was retired, and refuses a split that leads nowhere', () => {
    using folder = new TemporaryPackage();
    const first = (kind: string) =>
      `# yaml-language-server: $schema=../../schemas/${kind}.schema.json\nkind: ${kind}\n`;
    folder.write('content/glossary-terms/agencies.yaml', `${first('split')}to: [sea, lea]\n`);
    folder.write(
      'content/glossary-terms/old-word.yaml',
      `${first('retired')}reason: The field no longer uses the word.\nasOf: 2026-01-01\n`,
    );
    assert.deepEqual(problemsOf(folder), []);
    folder.write('content/glossary-terms/agencies.yaml', `${first('split')}to: [sea, nobody]\n`);
    assert.deepEqual(problemsOf(folder), [
      'content/glossary-terms/agencies.yaml:3: to[1]: there is no record "nobody" → correct the id',
    ]);
  });

  it('reports files and folders that do not belong into the content', () => {
    using folder = new TemporaryPackage();
    folder.write('content/notes.txt', 'x');
    folder.write('content/partners/ccsso.en.yaml', 'x');
    folder.write('content/partners/.DS_Store', 'x');
    assert.deepEqual(
      problemsOf(folder).map(problem => problem.split(': ')[0]),
      ['content/notes.txt', 'content/partners/ccsso.en.yaml'],
    );
  });

  it('names the file and the field of an incomplete translation', () => {
    using folder = new TemporaryPackage();
    folder.write(
      'content/partners/ecs.es.yaml',
      '# yaml-language-server: $schema=../../schemas/partner-translation.schema.json\nreview: unreviewed\nasOf: 2026-01-01\n',
    );
    assert.deepEqual(problemsOf(folder), ['content/partners/ecs.es.yaml: description: is missing → add it']);
  });
});
