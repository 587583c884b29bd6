/**
 * The few kinds of values a content pack is made of. `generated/check-pack.ts` puts them together as the schemas say.
 */

/** Tells what is wrong with the value at a path, and what to do about it. */
export type Report = (path: string, message: string, remedy: string) => void;

/** Reports everything that keeps a value, just parsed from JSON, from being what it should be. */
export type Check = (value: unknown, path: string, report: Report) => void;

/** A form that a text must have, and what to say about a text that does not have it. */
export type Form = readonly [pattern: RegExp, message: string, remedy: string];

/** A text of a length and of some forms. */
export function text(min: number, max: number, ...forms: readonly Form[]): Check {
  const isText = (value: unknown) => typeof value === 'string';
  return sized(isText, 'is not a text', 'put it in quotes', 'characters', min, max, (value, path, report) => {
    for (const [form, ...words] of forms) if (!form.test(value)) report(path, ...words);
  });
}

/** A whole number. */
export function number(min: number, max: number): Check {
  return (value, path, report) => {
    if (!(Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max)) {
      report(path, 'is not a number that fits', `write ${min} to ${max}`);
    }
  };
}

/** One of a few words. */
export function choice(...words: readonly unknown[]): Check {
  return (value, path, report) => {
    if (!words.includes(value)) report(path, 'is not a word that fits', `write ${words.join(' or ')}`);
  };
}

/** A list of values of one kind. */
export function list(item: Check, min: number, max = Infinity): Check {
  return sized(Array.isArray, 'is not a list', 'put it in [ ]', 'items', min, max, (value, path, report) =>
    value.forEach((part, index) => item(part, `${path}[${index}]`, report)),
  );
}

/** Values of one kind by their names. */
export function map(name: Check, item: Check): Check {
  return group({}, (key, value, path, report) => {
    name(key, path, report);
    item(value, path, report);
  });
}

/** Named values: those that have to be there, and those that may. */
export function fields(required: Fields, optional?: Fields): Check {
  const known = new Map(Object.entries({...required, ...optional}));
  return group(required, (key, value, path, report) => {
    const check = known.get(key);
    if (check) check(value, path, report);
    else report(path, 'is not a field here', 'correct or delete it');
  });
}

/** One of several groups of fields, told apart by the value of one field. */
export function variants(by: string, groups: Fields): Check {
  const known = new Map<unknown, Check>(Object.entries(groups));
  const unknown = fields({[by]: choice(...known.keys())});
  return (value, path, report) => (known.get(Object(value)[by]) ?? unknown)(value, path, report);
}

type Fields = Readonly<Record<string, Check>>;

function group(
  required: object,
  part: (name: string, value: unknown, path: string, report: Report) => void,
): Check {
  return (value, path, report) => {
    if (typeof value !== 'object' || !value || Array.isArray(value)) {
      report(path, 'is not a group of fields', 'put it in { }');
    } else {
      for (const [name, one] of Object.entries(value)) part(name, one, `${path}.${name}`, report);
      for (const name of Object.keys(required)) {
        if (!Object.hasOwn(value, name)) report(`${path}.${name}`, 'is missing', 'add it');
      }
    }
  };
}

/** A text or a list. What is too long is not looked at further: a pattern could take its time. */
function sized<T extends string | readonly unknown[]>(
  isKind: (value: unknown) => value is T,
  message: string,
  remedy: string,
  parts: string,
  min: number,
  max: number,
  check: (value: T, path: string, report: Report) => void,
): Check {
  return (value, path, report) => {
    if (!isKind(value)) return report(path, message, remedy);
    let {length} = value;
    // What looks like two characters to JavaScript can be one: an emoji. Only near a limit that matters.
    if (length < min * 2 || (length > max && length <= max * 2)) length = [...value].length;
    if (length < min) report(path, 'is too short', `write at least ${min} ${parts}`);
    else if (length > max) report(path, 'is too long', `write at most ${max} ${parts}`);
    else check(value, path, report);
  };
}
