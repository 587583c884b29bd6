/** A call of one of the functions of src/pack/checks.ts. Calls that say the same are the same object. */
export interface Call {
  readonly name: string;
  readonly args: readonly Argument[];
  /** The field it was first needed for: what its constant is called if others need it too. */
  readonly field: string;
  /** How many others need it. */
  uses: number;
}

/** Source code, another call, or calls by their fields. */
export type Argument = string | Call | Readonly<Record<string, Call>>;

/** Makes calls, and each of them once. */
export class Calls {
  readonly #known = new Map<string, Call>();
  readonly #numbers = new Map<Call, number>();

  /** The call with these arguments. */
  of(field: string, name: string, ...args: readonly Argument[]): Call {
    const key = JSON.stringify(
      [name, args],
      (_key, value: unknown) => this.#numbers.get(value as Call) ?? value,
    );
    const call = this.#known.get(key) ?? this.#add(key, {name, args, field, uses: 0});
    call.uses++;
    return call;
  }

  #add(key: string, call: Call): Call {
    this.#known.set(key, call);
    this.#numbers.set(call, this.#numbers.size);
    return call;
  }
}

/** Compression makes a short repetition smaller than its own name would be. */
const WORTH_A_NAME = 120;

/** A call as source code: what is needed more than once as constants, and then the whole as an export. */
export function printCalls(whole: Call, type: string, reserved: readonly string[]): string {
  const constants = new Map<Call, string>();
  const lines: string[] = [];

  const print = (argument: Argument, indent: string): string => {
    if (typeof argument === 'string') return argument;
    if (!isCall(argument)) return printFields(argument, indent);
    return deservesName(argument) ? constantFor(argument) : printCall(argument, indent);
  };
  const printCall = ({name, args}: Call, indent: string) =>
    `${name}(${args.map(argument => print(argument, indent)).join(', ')})`;
  const printFields = (calls: Readonly<Record<string, Call>>, indent: string) => {
    const inner = `${indent}  `;
    const fields = Object.entries(calls).map(
      ([field, call]) => `${inner}${property(field)}: ${print(call, inner)},\n`,
    );
    return `{\n${fields.join('')}${indent}}`;
  };
  const constantFor = (call: Call): string => {
    const known = constants.get(call);
    if (known) return known;
    const source = printCall(call, '');
    const constant = unusedName(call.field, new Set([...reserved, ...constants.values()]));
    constants.set(call, constant);
    lines.push(`const ${constant} = ${source};\n`);
    return constant;
  };

  const source = printCall(whole, '');
  return `${lines.join('')}\nexport const ${whole.field}: ${type} = ${source};\n`;
}

function deservesName(call: Call): boolean {
  return call.uses > 1 && JSON.stringify(call.args).length > WORTH_A_NAME;
}

function property(name: string): string {
  return /^[$\w]+$/.test(name) ? name : `'${name}'`;
}

function isCall(argument: Call | Readonly<Record<string, Call>>): argument is Call {
  return 'uses' in argument && typeof argument.uses === 'number';
}

/** external-partner → externalPartner, or externalPartner2 if that is taken. */
function unusedName(field: string, taken: ReadonlySet<string>): string {
  const name = field.replace(/\W+(\w?)/g, (_separator, letter: string) => letter.toUpperCase());
  let number = 1;
  while (taken.has(number === 1 ? name : `${name}${number}`)) number++;
  return number === 1 ? name : `${name}${number}`;
}
