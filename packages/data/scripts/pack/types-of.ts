import type {z} from 'zod';
import {packSchema} from '../../src/pack/pack-schema.ts';
import {provenanceSchema} from '../../src/schema/index.ts';
import {definitionOf, withoutOptional} from './definitions.ts';

/** Groups of fields that get a name of their own, so that a reader's code can speak of them. */
const NAMES = new Map<z.core.$ZodType, string>([[provenanceSchema, 'PackProvenance'], ...recordNames()]);

/** The types of a pack as written in JSON, without zod: what parsePack returns. */
export function packTypes(): string {
  const named = [...NAMES].map(([schema, name]) => declaration(schema, name));
  return [...named, declaration(packSchema, 'Pack')].join('\n');
}

/** records.questions → PackQuestions’ values are PackQuestion. */
function recordNames(): [z.core.$ZodType, string][] {
  const {principles, questions, requirements, glossary, ratingScales, resources, partners} =
    packSchema.shape.records.shape;
  const schemas = {principles, questions, requirements, glossary, ratingScales, resources, partners};
  return Object.entries(schemas).map(([name, schema]) => [
    schema.unwrap().valueType,
    `Pack${name[0]!.toUpperCase()}${name.slice(1).replace(/s$/, '')}`,
  ]);
}

function declaration(schema: z.core.$ZodType, name: string): string {
  return `${comment(schema, '')}export interface ${name} ${fields(schema, '')}\n`;
}

function fields(schema: z.core.$ZodType, indent: string): string {
  const definition = definitionOf(schema);
  if (definition.type !== 'object') throw new Error('Only a group of fields has a type of its own.');
  const inner = `${indent}  `;
  const lines = Object.entries(definition.shape).map(([name, part]) => {
    const {optional, schema: type} = withoutOptional(part);
    const key = /^\w+$/.test(name) ? name : `'${name}'`;
    return `${comment(part, inner) || comment(type, inner)}${inner}readonly ${key}${optional ? '?' : ''}: ${typeOf(type, inner)};\n`;
  });
  return `{\n${lines.join('')}${indent}}`;
}

function typeOf(schema: z.core.$ZodType, indent: string): string {
  const name = NAMES.get(schema);
  if (name) return name;
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'string':
    case 'number':
      return definition.type;
    case 'enum':
      return union(Object.values(definition.entries));
    case 'literal':
      return union(definition.values);
    case 'array':
      return list(typeOf(definition.element, indent));
    case 'record':
      return map(definition, indent);
    case 'object':
      return fields(schema, indent);
    case 'union':
      return definition.options.map(option => typeOf(option, indent)).join(' | ');
    default:
      return definition satisfies never;
  }
}

function list(item: string): string {
  return `readonly ${item.includes(' ') ? `(${item})` : item}[]`;
}

function map({keyType, valueType, partial}: z.core.$ZodRecordDef, indent: string): string {
  const type = `Readonly<Record<${typeOf(keyType, indent)}, ${typeOf(valueType, indent)}>>`;
  return partial ? `Partial<${type}>` : type;
}

function union(values: readonly unknown[]): string {
  return values.map(value => (typeof value === 'string' ? `'${value}'` : String(value))).join(' | ');
}

/** A description as a doc comment. */
function comment(schema: z.core.$ZodType, indent: string): string {
  const text = (schema as z.ZodType).description;
  return text ? `${indent}/** ${text} */\n` : '';
}
