import {examplePack} from './example-pack.ts';

/** A file that has to be refused, and words of what is said about it. */
export interface HostileFile {
  readonly what: string;
  readonly content: string | Uint8Array;
  readonly said: string;
}

const pack = JSON.stringify(examplePack(), null, 2);

/** Content packs, as a stranger's server may send them. */
export const hostilePacks: readonly HostileFile[] = [
  {
    what: 'a byte order mark',
    content: `\uFEFF${pack}`,
    said: 'is not plain UTF-8 text → save it as UTF-8',
  },
  {what: 'UTF-16', content: Buffer.from(`\uFEFF${pack}`, 'utf16le'), said: 'is not plain UTF-8 text → '},
  {what: 'Latin-1', content: Buffer.from(pack, 'latin1'), said: 'is not plain UTF-8 text → '},
  {what: 'a truncated file', content: pack.slice(0, -30), said: 'is not JSON, or not all of it'},
  {
    what: 'more than 5 MB',
    content: `${pack.slice(0, -1)}${' '.repeat(5_000_000)}}`,
    said: 'is larger than 5 MB → split it',
  },
  {what: 'more than 50 MB', content: Buffer.alloc(50_000_001, 32), said: 'is larger than 5 MB → split it'},
  {
    what: '10,000 levels',
    content: `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
    said: 'is nested too deeply → ',
  },
  {
    what: 'a field that is there twice',
    content: pack.replace('"version": 1', '"version": 1, "version": 1'),
    said: 'has the field "version" twice → keep one',
  },
  {
    what: '__proto__',
    content: pack.replace('"version": 1', '"version": 1, "__proto__": {}'),
    said: '__proto__: is not a field here → ',
  },
  {
    what: 'a constructor',
    content: pack.replace('"who-has-walked": {', '"constructor": {'),
    said: 'constructor: is not an id → ',
  },
];

const first = '# yaml-language-server: $schema=../../schemas/partner.schema.json\n';

/** Nine lists of nine of the one before: 387,420,489 texts, written in 400 bytes. */
const bomb = Array.from({length: 9}, (_, level) => {
  const item = level ? `*a${level - 1}` : 'x';
  return `a${level}: &a${level} [${Array(9).fill(item).join(', ')}]`;
}).join('\n');

/** Records in YAML, as somebody may put them into the content folder. */
export const hostileRecords: readonly HostileFile[] = [
  {
    what: 'a YAML bomb',
    content: bomb,
    said: 'an anchor or alias (& or *) is used → write the text out',
  },
  {
    what: 'a field that is there twice',
    content: `${first}name: x\nname: y`,
    said: ':3: the file: a field is there twice → keep one',
  },
  {what: 'a tab', content: `${first}name:\tx`, said: ':2: the file: contains a tab → use spaces'},
  {
    what: 'a byte order mark',
    content: `\uFEFF${first}`,
    said: 'begins with a byte order mark → save the file as UTF-8',
  },
  {
    what: 'UTF-16',
    content: Buffer.from(first, 'utf16le'),
    said: 'is not UTF-8 text (it looks like UTF-16) → ',
  },
  {what: '5 MB', content: `${first}name: ${'x'.repeat(5_000_000)}`, said: 'more than 256 kB → '},
  {
    what: '__proto__',
    content: `${first}__proto__: {a: 1}`,
    said: '"__proto__" cannot be the name of a field → delete it',
  },
  {
    what: 'a constructor',
    content: `${first}constructor: {a: 1}`,
    said: '"constructor" cannot be the name of a field → delete it',
  },
  {what: '10,000 levels', content: `${first}a: ${'['.repeat(10_000)}`, said: 'is nested too deeply → '},
  {what: 'a truncated text', content: `${first}name: "Exam`, said: 'is not valid YAML'},
];
