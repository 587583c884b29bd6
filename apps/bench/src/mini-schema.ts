import * as mini from 'zod/mini';
import {
  definitionOf,
  withoutOptional,
  type Definition,
} from '../../../packages/data/scripts/pack/definitions.ts';

type Schema = mini.core.$ZodType;

/** The same schema built by zod/mini, check by check, from zod's own definitions. A default becomes a field left out. */
export function miniSchema(schema: Schema): mini.ZodMiniType {
  const definition = definitionOf(schema);
  const checks = (definition.checks ?? []) as mini.core.$ZodCheck<unknown>[];
  const type = typeOf(definition);
  return checks.length > 0 ? type.check(...checks) : type;
}

function typeOf(definition: Definition): mini.ZodMiniType {
  switch (definition.type) {
    case 'string':
      return mini.string();
    case 'number':
      return mini.int();
    case 'enum':
      return mini.enum(definition.entries);
    case 'literal':
      return mini.literal(definition.values as string[]);
    case 'array':
      return mini.array(miniSchema(definition.element));
    case 'record':
      return record(definition);
    case 'object':
      return mini.strictObject(Object.fromEntries(Object.entries(definition.shape).map(field)));
    case 'union':
      return variants(definition);
    default:
      return definition satisfies never;
  }
}

function field([name, part]: [string, Schema]): [string, mini.ZodMiniType] {
  const {optional, schema} = withoutOptional(part);
  return [name, optional ? mini.optional(miniSchema(schema)) : miniSchema(schema)];
}

function record({keyType, valueType, partial}: mini.core.$ZodRecordDef): mini.ZodMiniType {
  const [key, value] = [miniSchema(keyType), miniSchema(valueType)];
  return partial
    ? mini.partialRecord(key as mini.ZodMiniEnum, value)
    : mini.record(key as mini.ZodMiniString, value);
}

function variants(definition: mini.core.$ZodUnionDef): mini.ZodMiniType {
  const {discriminator, options} = definition as mini.core.$ZodDiscriminatedUnionDef;
  const [first, ...others] = options.map(option => miniSchema(option) as mini.ZodMiniObject);
  return mini.discriminatedUnion(discriminator, [first!, ...others]);
}
