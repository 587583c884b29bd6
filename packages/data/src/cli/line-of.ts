import {endOfText, isName} from '../pack/read-json.ts';

/** The line of each of some paths in a JSON text, counted from 1. A path that is not there has the line of what should hold it. */
export function linesOf(json: string, paths: readonly string[]): ReadonlyMap<string, number> {
  const wanted = new Set(paths.flatMap(pathAndAbove));
  const found = findLines(json, wanted);
  return new Map(paths.map(path => [path, lineFor(found, path)]));
}

function lineFor(found: ReadonlyMap<string, number>, path: string): number {
  const [nearest] = pathAndAbove(path).filter(candidate => found.has(candidate));
  return (nearest !== undefined && found.get(nearest)) || 1;
}

/** `a.b[1]`, then `a.b`, then `a`. */
function pathAndAbove(path: string): string[] {
  const shorter = path.replace(/(\.[^.[\]]+|\[\d+\])$/, '');
  return shorter === path ? [path] : [path, ...pathAndAbove(shorter)];
}

function findLines(json: string, wanted: ReadonlySet<string>): ReadonlyMap<string, number> {
  const walk = new Walk(wanted);
  for (let at = 0; at < json.length; at++) {
    if (json[at] !== '"') {
      walk.pass(json[at]!);
      continue;
    }
    const end = endOfText(json, at);
    if (isName(json, end)) walk.enter(`.${String(JSON.parse(json.slice(at, end + 1)))}`);
    at = end;
  }
  return walk.found;
}

/** What is open: a list with the place of its item, or a group of fields. */
interface Open {
  readonly path: string;
  index?: number;
}

/** A way through JSON, mark by mark. */
class Walk {
  readonly found = new Map<string, number>();
  readonly #wanted: ReadonlySet<string>;
  readonly #open: Open[] = [];
  #path = '';
  #line = 1;

  constructor(wanted: ReadonlySet<string>) {
    this.#wanted = wanted;
  }

  /** Goes into a field (`.name`) or to an item (`[1]`) of what is open. */
  enter(step: string): void {
    this.#path = `${this.#open.at(-1)?.path ?? ''}${step}`.replace(/^\./, '');
    if (this.#wanted.has(this.#path)) this.found.set(this.#path, this.#line);
  }

  /** Goes on by one character outside of texts. */
  pass(character: string): void {
    const inside = this.#open.at(-1);
    if (character === '\n') this.#line++;
    else if (character === '{') this.#open.push({path: this.#path});
    else if (character === '[') this.#enterList();
    else if (character === '}' || character === ']') this.#open.pop();
    else if (character === ',' && inside?.index !== undefined) this.enter(`[${++inside.index}]`);
  }

  #enterList(): void {
    this.#open.push({path: this.#path, index: 0});
    this.enter('[0]');
  }
}
