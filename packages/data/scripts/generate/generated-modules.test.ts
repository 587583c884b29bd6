import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {TemporaryPackage} from '../testing/temporary-package.ts';
import {BANNER, generatedModules} from './generated-modules.ts';
import {readContent} from './generate-package.ts';

const PRINCIPLE_ES = `# yaml-language-server: $schema=../../schemas/principle-translation.schema.json
title: Involucrar a las partes interesadas
statement: Un texto de prueba que ocupa el lugar de la traducción verdadera.
asks:
  sea: Un texto de prueba para la agencia estatal.
  lea: Un texto de prueba para la agencia local.
  school: Un texto de prueba para la escuela.
  external-partner: Un texto de prueba para los socios externos.
review: unreviewed
asOf: 2026-01-01
`;

const QUESTION_ES = `# yaml-language-server: $schema=../../schemas/question-translation.schema.json
prompt: ¿Una pregunta de prueba?
whyItMatters: Un texto de prueba que dice por qué importa.
evidence: [Una cosa, Otra cosa, Una más]
review: reviewed
asOf: 2026-01-01
`;

/** The value that a generated module exports, read as JSON. */
function valueIn(text: string | undefined): unknown {
  return JSON.parse((text ?? '').split(/ = (?=[[{])/)[1]!.replace(/;\n$/, ''));
}

describe('the generated modules', () => {
  it('are the same for the same content, byte by byte', () => {
    using folder = new TemporaryPackage();
    const [once, again] = [1, 2].map(() => generatedModules(readContent(folder.folder), '1.2.3'));
    assert.deepEqual([...once!], [...again!]);
  });

  it('say in their first line that nobody should edit them', () => {
    using folder = new TemporaryPackage();
    for (const [path, text] of generatedModules(readContent(folder.folder), '1.2.3'))
      assert.ok(text.startsWith(`${BANNER}\n`), path);
  });

  it('are one per principle and language, and one per principle’s questions', () => {
    using folder = new TemporaryPackage();
    const paths = [...generatedModules(readContent(folder.folder), '1.2.3').keys()];
    for (let number = 1; number <= 10; number++) {
      assert.ok(paths.includes(`principles/${number}.en.ts`));
      assert.ok(paths.includes(`questions/${number}.en.ts`));
    }
    assert.ok(paths.every(path => !path.includes('.es.')));
  });

  it('include a translation with its language and review, and keep what is not text', () => {
    using folder = new TemporaryPackage();
    folder.write('content/principles/principle-3.es.yaml', PRINCIPLE_ES);
    const content = readContent(folder.folder);
    const principle = valueIn(generatedModules(content, '1.2.3').get('principles/3.es.ts'));
    const english = content.principles.find(({number, lang}) => number === 3 && lang === 'en');
    assert.deepEqual(principle, {
      ...english,
      lang: 'es',
      title: 'Involucrar a las partes interesadas',
      statement: 'Un texto de prueba que ocupa el lugar de la traducción verdadera.',
      asks: {
        sea: 'Un texto de prueba para la agencia estatal.',
        lea: 'Un texto de prueba para la agencia local.',
        school: 'Un texto de prueba para la escuela.',
        'external-partner': 'Un texto de prueba para los socios externos.',
      },
      translation: {review: 'unreviewed', asOf: '2026-01-01'},
    });
  });

  it('include a principle’s translated questions, in the English order', () => {
    using folder = new TemporaryPackage();
    folder.write('content/principles/principle-3.es.yaml', PRINCIPLE_ES);
    const ids = readContent(folder.folder)
      .questions.filter(({principle}) => principle === 3)
      .map(({id}) => id);
    for (const id of ids) folder.write(`content/questions/${id}.es.yaml`, QUESTION_ES);
    const modules = generatedModules(readContent(folder.folder), '1.2.3');
    const set = valueIn(modules.get('questions/3.es.ts')) as {
      lang: string;
      title: string;
      questions: {id: string; lang: string}[];
    };
    assert.equal(set.lang, 'es');
    assert.equal(set.title, 'Involucrar a las partes interesadas');
    assert.deepEqual(
      set.questions.map(({id}) => id),
      ids,
    );
    assert.ok(set.questions.every(({lang}) => lang === 'es'));
    assert.deepEqual(
      valueIn(modules.get('content-languages.ts')),
      ['en'],
      'a language counts when everything can be read in it',
    );
  });

  it('never contain a copy on another site', () => {
    using folder = new TemporaryPackage();
    for (const [path, text] of generatedModules(readContent(folder.folder), '1.2.3'))
      assert.doesNotMatch(text, /cupdf|vdocument|dokumen/, path);
  });
});
