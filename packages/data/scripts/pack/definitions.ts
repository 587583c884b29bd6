import type {z} from 'zod';

type AnyDefinition = z.core.$ZodTypes['_zod']['def'];

/** The types that the pack validator can say. */
const KNOWN_TYPES = ['string', 'number', 'enum', 'literal', 'array', 'record', 'object', 'union'] as const;

/** The definition of a schema of one of the known types. */
export type Definition = Extract<AnyDefinition, {type: (typeof KNOWN_TYPES)[number]}>;

/** A schema's definition, told apart by its type. */
export function definitionOf(schema: z.core.$ZodType): Definition {
  const definition = anyDefinitionOf(schema);
  if (isKnown(definition)) return definition;
  throw new Error(`The pack validator cannot say the zod type "${definition.type}".`);
}

/** Whether nothing at all fits a schema. */
export function isNever(schema: z.core.$ZodType | undefined): boolean {
  return schema !== undefined && anyDefinitionOf(schema).type === 'never';
}

/** A field's schema without what only says that the field may be left out. */
export function withoutOptional(schema: z.core.$ZodType): {optional: boolean; schema: z.core.$ZodType} {
  const definition = anyDefinitionOf(schema);
  return definition.type === 'optional' || definition.type === 'default'
    ? {optional: true, schema: definition.innerType}
    : {optional: false, schema};
}

function anyDefinitionOf(schema: z.core.$ZodType): AnyDefinition {
  return (schema as z.core.$ZodTypes)._zod.def;
}

function isKnown(definition: AnyDefinition): definition is Definition {
  return (KNOWN_TYPES as readonly string[]).includes(definition.type);
}
