import fc from 'fast-check';
import {examplePack} from './example-pack.ts';

type Path = readonly (string | number)[];

/** Values that validators have disagreed about, or might. */
const TRICKY: readonly unknown[] = [
  ...[
    '',
    ' ',
    'a\n',
    'a-b\n',
    'constructor',
    'toString',
    'A',
    'a--b',
    '2024-02-29',
    '2023-02-29',
    '1900-02-29',
  ],
  ...[
    '2026-13',
    '2026-00-10',
    '2026-1-1',
    '2026',
    '0000',
    'en-US',
    'zh-Hant',
    'EN',
    'moved',
    'split',
    'retired',
  ],
  ...[
    'https://',
    'http:x',
    'https://a b.org',
    'HTTPS://X.org',
    ' https://x.org',
    'https://x.org\n',
    'https://xn--a.org',
  ],
  ...[
    'https://x',
    'https://x.org:80',
    'https://u@x.org',
    'https://x.org/a?b#c',
    'mailto:a@b.org',
    '\u2028',
    '💚',
  ],
  ...[
    0,
    -0,
    1,
    1.5,
    1e20,
    -1,
    1e400,
    9_007_199_254_740_993,
    true,
    false,
    null,
    [],
    {},
    [[]],
    [null],
    {length: 5},
  ],
  ...['x'.repeat(59), 'x'.repeat(60), 'x'.repeat(61), 'x '.repeat(8), 'x '.repeat(31), `${'x '.repeat(29)}x`],
];

const value = fc.oneof(
  fc.constantFrom(...TRICKY),
  fc.jsonValue({maxDepth: 2}),
  fc.string({unit: 'grapheme', maxLength: 40}),
  fc.nat({max: 1000}).map(length => 'w '.repeat(length / 2).trim()),
  fc.constantFrom(...pathsIn(examplePack())).map(path => at(examplePack(), path)),
);

const change = fc.record({
  path: fc.constantFrom(...pathsIn(examplePack())),
  how: fc.constantFrom('replace', 'remove', 'add', 'rename', 'repeat'),
  name: fc.constantFrom('x', 'kind', 'id', 'note', 'constructor', 'toString', 'a b', 'es', '0'),
  value,
});

/** Packs of which one or two parts are something else. Many are still right. */
export const brokenPacks: fc.Arbitrary<unknown> = fc
  .array(change, {minLength: 1, maxLength: 2})
  .map(changes => {
    const pack: unknown = examplePack();
    for (const {path, how, name, value} of changes) apply(pack, path, how, name, value);
    // Only what JSON can say reaches a validator.
    return JSON.parse(JSON.stringify(pack)) as unknown;
  });

function apply(pack: unknown, path: Path, how: string, name: string, value: unknown): void {
  const parent = at(pack, path.slice(0, -1));
  const key = path.at(-1)!;
  if (typeof parent !== 'object' || parent === null) return;
  if (how === 'replace') Reflect.set(parent, key, value);
  else if (how === 'add') Reflect.set(parent, Array.isArray(parent) ? parent.length : name, value);
  else if (how === 'repeat' && Array.isArray(parent)) parent.push(...parent, ...parent);
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else {
    if (how === 'rename') Reflect.set(parent, name, Reflect.get(parent, key));
    Reflect.deleteProperty(parent, key);
  }
}

function at(pack: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, step) => (typeof part === 'object' && part !== null ? Reflect.get(part, step) : undefined),
    pack,
  );
}

/** Every part of a value that has a name or a place. */
function pathsIn(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const step = Array.isArray(value) ? Number(name) : name;
    return [[step], ...pathsIn(part).map(path => [step, ...path])];
  });
}
