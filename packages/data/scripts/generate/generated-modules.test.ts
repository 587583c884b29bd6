import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {runInNewContext} from 'node:vm';
import {TemporaryPackage} from '../testing/temporary-package.ts';
import {allRules} from '../../src/rules/all-rules.ts';
import {BANNER, contentLanguages, generatedModules, inLanguage} from './generated-modules.ts';
import {readContent} from './generate-package.ts';

// cspell:ignore agência coisa escola estadual interessadas mais outra parceiros pergunta tradução verdadeira

const PRINCIPLE_PT = `# yaml-language-server: $schema=../../schemas/principle-translation.schema.json
title: Envolver as partes interessadas
statement: Um texto de teste que ocupa o lugar da tradução verdadeira.
asks:
  sea: Um texto de teste para a agência estadual.
  lea: Um texto de teste para a agência local.
  school: Um texto de teste para a escola.
  external-partner: Um texto de teste para os parceiros externos.
translationOf: '0123456789ab'
review: unreviewed
asOf: 2026-01-01
`;

const QUESTION_PT = `# yaml-language-server: $schema=../../schemas/question-translation.schema.json
prompt: Uma pergunta de teste?
whyItMatters: Um texto de teste que diz por que importa.
evidence: [Uma coisa, Outra coisa, Mais uma]
review: reviewed
reviewer: Ana Ejemplo
asOf: 2026-01-01
`;

/** The value that a generated module exports, read as JSON. */
function valueIn(text: string | undefined): unknown {
  return JSON.parse((text ?? '').split(/ = (?=[[{])/)[1]!.replace(/;\n$/, ''));
}

describe('the generated modules', () => {
  it('are the same for the same content, byte by byte', () => {
    using folder = new TemporaryPackage();
    const [once, again] = [1, 2].map(() => generatedModules(readContent(folder.folder, allRules), '1.2.3'));
    assert.deepEqual([...once!], [...again!]);
  });

  it('say in their first line that nobody should edit them', () => {
    using folder = new TemporaryPackage();
    for (const [path, text] of generatedModules(readContent(folder.folder, allRules), '1.2.3'))
      assert.ok(text.startsWith(`${BANNER}\n`), path);
  });

  it('are one per principle and language, and one per principle’s questions', () => {
    using folder = new TemporaryPackage();
    const paths = [...generatedModules(readContent(folder.folder, allRules), '1.2.3').keys()];
    for (let number = 1; number <= 10; number++) {
      assert.ok(paths.includes(`principles/${number}.en.ts`));
      assert.ok(paths.includes(`questions/${number}.en.ts`));
    }
    assert.ok(paths.every(path => /(\.(en|es)|^all)\.ts$/.test(path)));
  });

  it('include a translation with its language and review, and keep what is not text', () => {
    using folder = new TemporaryPackage();
    folder.write('content/principles/principle-3.pt.yaml', PRINCIPLE_PT);
    const content = readContent(folder.folder, allRules);
    const principle = valueIn(generatedModules(content, '1.2.3').get('principles/3.pt.ts'));
    const english = content.principles.find(({number, lang}) => number === 3 && lang === 'en');
    assert.deepEqual(principle, {
      ...english,
      lang: 'pt',
      title: 'Envolver as partes interessadas',
      statement: 'Um texto de teste que ocupa o lugar da tradução verdadeira.',
      asks: {
        sea: 'Um texto de teste para a agência estadual.',
        lea: 'Um texto de teste para a agência local.',
        school: 'Um texto de teste para a escola.',
        'external-partner': 'Um texto de teste para os parceiros externos.',
      },
      translation: {review: 'unreviewed', asOf: '2026-01-01'},
    });
  });

  it('include a principle’s translated questions, in the English order', () => {
    using folder = new TemporaryPackage();
    folder.write('content/principles/principle-3.pt.yaml', PRINCIPLE_PT);
    const ids = readContent(folder.folder, allRules)
      .questions.filter(({principle, lang}) => principle === 3 && lang === 'en')
      .map(({id}) => id);
    for (const id of ids) folder.write(`content/questions/${id}.pt.yaml`, QUESTION_PT);
    const modules = generatedModules(readContent(folder.folder, allRules), '1.2.3');
    const set = valueIn(modules.get('questions/3.pt.ts')) as {
      lang: string;
      title: string;
      questions: {id: string; lang: string}[];
    };
    assert.equal(set.lang, 'pt');
    assert.equal(set.title, 'Envolver as partes interessadas');
    assert.deepEqual(
      set.questions.map(({id}) => id),
      ids,
    );
    assert.ok(set.questions.every(({lang}) => lang === 'pt'));
    const languages = contentLanguages(readContent(folder.folder, allRules));
    assert.ok(languages.includes('en'));
    assert.ok(!languages.includes('pt'), 'a language counts when everything can be read in it');
  });

  it('say who reviewed a translation', () => {
    using folder = new TemporaryPackage();
    folder.write('content/questions/at-the-table-before-the-plan.pt.yaml', QUESTION_PT);
    const [question] = inLanguage(readContent(folder.folder, allRules), 'pt').questions;
    assert.deepEqual(question?.translation, {
      review: 'reviewed',
      asOf: '2026-01-01',
      reviewer: 'Ana Ejemplo',
    });
  });

  it('give everything in one language as one module, in ASCII, and lose no sign of a text', () => {
    using folder = new TemporaryPackage();
    const path = 'content/partners/ecs.yaml';
    const text = readFileSync(join(folder.folder, path), 'utf8');
    folder.write(
      path,
      text.replace('name: Education', `name: >-\n  “It's” a \\ "mark", \\n, \u2028, é, 🪨, \${x} Education`),
    );
    const content = readContent(folder.folder, allRules);
    const module = generatedModules(content, '1.2.3').get('all.en.ts') ?? '';
    assert.match(module.replaceAll('’', ''), /^[\n -~]*$/);
    const literal = /export const partners = .*frozen<.*>\(('.*')\);/.exec(module)?.[1] ?? '';
    assert.deepEqual(JSON.parse(runInNewContext(literal) as string), inLanguage(content, 'en').partners);
  });

  it('have finders over every language', () => {
    using folder = new TemporaryPackage();
    folder.write('content/principles/principle-3.pt.yaml', PRINCIPLE_PT);
    const text = generatedModules(readContent(folder.folder, allRules), '1.2.3').get('all.ts') ?? '';
    assert.match(text, /import \* as pt from '\.\/all\.pt\.ts';/);
    assert.match(text, /findersOf\(en, (es, )?pt\)/);
  });

  it('never contain a copy on another site', () => {
    using folder = new TemporaryPackage();
    for (const [path, text] of generatedModules(readContent(folder.folder, allRules), '1.2.3'))
      assert.doesNotMatch(text, /cupdf|vdocument|dokumen/, path);
  });
});
