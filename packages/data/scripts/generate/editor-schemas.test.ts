import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {editorSchemas} from './editor-schemas.ts';

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
  /** Set where the names are ids, and not fields. */
  propertyNames?: Node;
  additionalProperties?: boolean;
  type?: string;
}

/** Every field below a schema, with its path. */
function fieldsOf(node: Node, path: string): [string, Node][] {
  const own = Object.entries(node.properties ?? {}).flatMap(([name, child]): [string, Node][] => [
    [`${path}.${name}`, child],
    ...fieldsOf(child, `${path}.${name}`),
  ]);
  return node.items ? [...own, ...fieldsOf(node.items, `${path}[]`)] : own;
}

describe('the schemas for editors', () => {
  for (const [file, text] of editorSchemas()) {
    const schema = JSON.parse(text) as Node;

    it(`${file} describes every field, for the editor’s hover help`, () => {
      for (const [path, node] of fieldsOf(schema, '')) assert.ok(node.description, path);
    });

    it(`${file} refuses fields it does not know`, () => {
      for (const [path, node] of [['', schema] as const, ...fieldsOf(schema, '')]) {
        if (node.type === 'object' && !node.propertyNames)
          assert.equal(node.additionalProperties, false, path);
      }
    });
  }
});
