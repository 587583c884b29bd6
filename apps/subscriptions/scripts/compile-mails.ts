// Turns src/mail/mail.mjml into src/generated/mail-parts.ts, so that the service itself needs no MJML.
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const root = join(import.meta.dirname, '..');
const output = join(root, 'src/generated/mail-parts.ts');
const source = readFileSync(join(root, 'src/mail/mail.mjml'), 'utf8');
const script = readFileSync(import.meta.filename, 'utf8');
const version = createHash('sha256').update(source).update(script).digest('hex').slice(0, 16);

// Where all the parts of the body go, and those of the small print.
const places = ['body', 'footer'];

if (!isUpToDate()) await compile();

function isUpToDate(): boolean {
  try {
    return readFileSync(output, 'utf8').includes(version);
  } catch {
    return false;
  }
}

async function compile(): Promise<void> {
  const {default: toHtml} = await import('mjml');
  const {html, errors} = await toHtml(source, {validationLevel: 'strict', fonts: {}, keepComments: false});
  if (errors.length > 0) throw new Error(errors.map(({formattedMessage}) => formattedMessage).join('\n'));
  const compact = html.replace(/>\s+</g, '><').replace(/^\s+/gm, '');
  const {frame, parts} = cut(compact);
  const text = `// Written by scripts/compile-mails.ts from src/mail/mail.mjml (${version}): edit those.
export const frame = ${JSON.stringify(frame)};
export const parts = ${JSON.stringify(parts, null, 2)} as const;
`;
  mkdirSync(join(root, 'src/generated'), {recursive: true});
  writeFileSync(output, text);
  console.log(`mails: ${Object.keys(parts).length} parts`);
}

// A part begins at its mark and ends at the next one.
function cut(html: string): {frame: string; parts: Record<string, string>} {
  const parts: Record<string, string> = {};
  const frame = html.replace(/\[\[(\w+)\]\]((?:(?!\[\[)[\s\S])*)/g, (_, name: string, rest: string) => {
    if (places.includes(name)) return `{{${name}}}${rest}`;
    parts[name] = rest;
    return '';
  });
  return {frame, parts};
}
