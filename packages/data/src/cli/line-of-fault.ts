import {visit} from 'jsonc-parser';

/**
 * The line, counted from 1, where a text stops to be JSON or gives a field a name that is taken. JSON.parse says nothing
 * of most such places. The nesting of the text must be known to be shallow.
 */
export function lineOfFault(json: string): number | undefined {
  const names: Set<string>[] = [];
  const lines: number[] = [];
  visit(
    json,
    {
      onError: (_error, _offset, _length, line) => void lines.push(line),
      onObjectBegin: () => void names.push(new Set()),
      onObjectEnd: () => void names.pop(),
      onObjectProperty: (name, _offset, _length, line) => {
        if (names.at(-1)?.has(name)) lines.push(line);
        names.at(-1)?.add(name);
      },
    },
    {disallowComments: true},
  );
  const [first] = lines.sort((a, b) => a - b);
  return first === undefined ? undefined : first + 1;
}
