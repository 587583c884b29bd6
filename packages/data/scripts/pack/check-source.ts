import type {z} from 'zod';
import {Calls, printCalls, type Call} from './call.ts';
import {definitionOf, isNever, withoutOptional} from './definitions.ts';
import {formsOf, lengthsOf, limitsOf, refuseChecks, type TextForm} from './limits.ts';

/** The source of a validator, and the functions of src/pack/checks.ts that it calls. */
export interface CheckSource {
  readonly source: string;
  readonly functions: readonly string[];
}

/**
 * The source of a validator that accepts what a schema accepts, walked from zod's own definitions. Throws at whatever
 * cannot be said with the functions of src/pack/checks.ts: a validator must never accept more than its schema.
 */
export function checkSource(schema: z.core.$ZodType, name: string): CheckSource {
  const walk = new Walk();
  const source = printCalls(walk.call(schema, name), 'Check', [...walk.functions]);
  return {source, functions: [...walk.functions].sort()};
}

class Walk {
  readonly functions = new Set<string>();
  readonly #calls = new Calls();

  /** The call that checks a schema, found in a field. */
  call(schema: z.core.$ZodType, field: string): Call {
    const definition = definitionOf(schema);
    const make = (name: string, ...args: Parameters<Calls['of']>[2][]) => {
      this.functions.add(name);
      return this.#calls.of(field, name, ...args);
    };
    switch (definition.type) {
      case 'string':
        return make('text', ...lengthsOf(definition).map(String), ...formsOf(definition).map(printForm));
      case 'number':
        return make('number', ...limitsOf(definition).map(String));
      case 'enum':
        return make('choice', ...Object.values(definition.entries).map(quote));
      case 'literal':
        return make('choice', ...definition.values.map(quote));
      case 'array':
        return make('list', this.call(definition.element, field), ...listLengths(definition));
      case 'record':
        refuseOpenNames(definition);
        return make(
          'map',
          this.call(definition.keyType, `${field}Id`),
          this.call(definition.valueType, field),
        );
      case 'object':
        refuseOpenFields(definition);
        return make('fields', ...this.#fields(definition));
      case 'union':
        return make('variants', ...this.#variants(definition));
      default:
        return definition satisfies never;
    }
  }

  #fields({shape}: z.core.$ZodObjectDef): Record<string, Call>[] {
    const fields = Object.entries(shape).map(([name, part]) => {
      const {optional, schema} = withoutOptional(part);
      return {name, optional, call: this.call(schema, name)};
    });
    const [optional, required] = [true, false].map(wanted =>
      fields.filter(field => field.optional === wanted),
    );
    const group = (some: typeof fields) => Object.fromEntries(some.map(({name, call}) => [name, call]));
    return optional!.length === 0 ? [group(required!)] : [group(required!), group(optional!)];
  }

  #variants(definition: z.core.$ZodUnionDef): [by: string, groups: Record<string, Call>] {
    refuseChecks(definition);
    if (!('discriminator' in definition))
      throw new Error('The pack validator knows only z.discriminatedUnion.');
    const by = String(definition.discriminator);
    const groups = definition.options.flatMap(option =>
      [...(option._zod.propValues?.[by] ?? [])].map(value => [value, this.call(option, String(value))]),
    );
    return [quote(by), Object.fromEntries(groups)];
  }
}

function refuseOpenNames(definition: z.core.$ZodRecordDef): void {
  refuseChecks(definition);
  if (definition.mode === 'loose' || (definition.keyType._zod.values && !definition.partial)) {
    throw new Error(
      'The pack validator knows only records in which every name is checked and may be left out.',
    );
  }
}

function refuseOpenFields(definition: z.core.$ZodObjectDef): void {
  refuseChecks(definition);
  if (!isNever(definition.catchall)) {
    throw new Error('The pack validator knows only z.strictObject.');
  }
}

function quote(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw new Error('The pack validator knows only texts and numbers as literals.');
  }
  return JSON.stringify(value);
}

function printForm({pattern, message, remedy}: TextForm): string {
  return `[${pattern}, ${quote(message)}, ${quote(remedy)}]`;
}

function listLengths(definition: z.core.$ZodArrayDef): string[] {
  const [min, max] = lengthsOf(definition);
  return max === Infinity ? [String(min)] : [String(min), String(max)];
}
