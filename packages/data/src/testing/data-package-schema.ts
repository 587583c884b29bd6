/**
 * What the Tabular Data Package and Table Schema specifications (Frictionless, version 1) ask of the fields that we
 * write, as JSON Schema. Stricter than theirs in one thing: a field that we do not know is a mistake of ours.
 */
const name = {type: 'string', pattern: '^[-a-z0-9._/]+$'};
const text = {type: 'string', minLength: 1};
const names = {type: 'array', minItems: 1, uniqueItems: true, items: text};

function strict(properties: Record<string, object>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter(key => !optional.includes(key));
  return {type: 'object', properties, required, additionalProperties: false};
}

const field = strict({
  name: text,
  type: {enum: ['string', 'integer', 'date']},
  format: {const: 'default'},
  description: text,
  constraints: strict({required: {type: 'boolean'}}),
});

const schema = strict(
  {
    fields: {type: 'array', minItems: 1, items: field},
    primaryKey: names,
    missingValues: {type: 'array', minItems: 1, items: {type: 'string'}},
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: strict({fields: names, reference: strict({resource: {type: 'string'}, fields: names})}),
    },
  },
  ['foreignKeys'],
);

const dialect = strict({
  delimiter: {type: 'string', minLength: 1, maxLength: 1},
  lineTerminator: {enum: ['\r\n', '\n']},
  quoteChar: {type: 'string', minLength: 1, maxLength: 1},
  doubleQuote: {type: 'boolean'},
  skipInitialSpace: {type: 'boolean'},
  header: {type: 'boolean'},
});

const resource = strict({
  profile: {const: 'tabular-data-resource'},
  name,
  // Never an absolute path, never one that leaves the folder.
  path: {type: 'string', pattern: '^(?!/)(?!.*\\.\\./).+\\.csv$'},
  title: text,
  description: text,
  format: {const: 'csv'},
  mediatype: {type: 'string', pattern: '^(.+)/(.+)$'},
  encoding: {type: 'string'},
  dialect,
  schema,
});

export const dataPackageSchema = strict({
  profile: {const: 'tabular-data-package'},
  name,
  title: text,
  description: text,
  version: text,
  licenses: {
    type: 'array',
    minItems: 1,
    items: strict({
      name: {type: 'string', pattern: '^[-a-zA-Z0-9._]+$'},
      title: text,
      path: {type: 'string', format: 'uri'},
    }),
  },
  resources: {type: 'array', minItems: 1, items: resource},
});
