import type {Bump, Change, Comparison, FieldChange, ShapeChange} from '../stability/compare.ts';

/** The headings, in the order in which a webmaster wants to know. */
const HEADINGS: Readonly<Record<Change['what'], string>> = {
  removed: 'Lost without a word',
  reused: 'Used again for something else',
  forgotten: 'Forwarding that is gone',
  retired: 'Retired',
  split: 'Became several',
  moved: 'Renamed',
  untranslated: 'No longer translated',
  added: 'New',
  translated: 'Translated',
  changed: 'Changed',
};

const NEEDS: Readonly<Record<Bump, string>> = {
  none: 'Nothing changed.',
  patch: 'A patch release says enough: texts were corrected, and nothing else.',
  minor: 'This needs a minor release: there is something new, and everything that worked still does.',
  major: 'This needs a major release: something that worked before does not work any more.',
};

/** A comparison as somebody reads it who keeps a site. */
export function describeComparison({from, to, bump, changes, shape}: Comparison): string {
  const parts = Object.entries(HEADINGS).flatMap(([what, heading]) => {
    const these = changes.filter(change => change.what === what);
    return these.length === 0
      ? []
      : [`${heading} (${these.length})\n${these.map(describeChange).join('\n')}`];
  });
  const fields = shape.length === 0 ? [] : [`Fields\n${shape.map(describeShape).join('\n')}`];
  return [`From ${from} to ${to}`, ...parts, ...fields, NEEDS[bump]].join('\n\n');
}

function describeChange({kind, id, name, to, reason, languages, fields = [], remedy}: Change): string {
  const target = to ? ` → ${to.join(', ')}` : '';
  const title = name ? ` “${name}”` : '';
  const because = reason ? `: ${reason}` : '';
  const langs = languages ? ` (${languages.join(', ')})` : '';
  const first = `  ${kind} ${id}${target}${langs}${title}${because}`;
  return [first, ...fields.flatMap(describeField), ...(remedy ? [`      → ${remedy}`] : [])].join('\n');
}

function describeField({lang, field, before, after}: FieldChange): string[] {
  const where = lang === undefined ? field : `${field} (${lang})`;
  return [
    `      ${where}`,
    ...(before === undefined ? [] : [`        - ${before}`]),
    ...(after === undefined ? [] : [`        + ${after}`]),
  ];
}

function describeShape({what, kind, field}: ShapeChange): string {
  return what === 'field-added'
    ? `  every ${kind} may have a new field: ${field}`
    : `  no ${kind} has the field ${field} any more`;
}
