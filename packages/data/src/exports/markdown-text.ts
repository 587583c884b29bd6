import {isWebAddress} from './html-text.ts';

/** An address in a text: GitHub and others make a link of it, however it is escaped, unless it is code. */
const ADDRESS = /((?:[a-z][a-z0-9+.-]*:\/\/)\S+|www\.\S*|[^\s@]+@[^\s@]+)/i;

/**
 * A text as one line of Markdown (CommonMark, and what GitHub adds) that shows just this text: nothing in it becomes
 * markup. Line breaks become spaces; an address that is not meant as a link is shown as code.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? code(part) : escapeSigns(part)))
    .join('')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');
}

/** A text as code, whatever backticks it has. */
export function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({length}) => length));
  const fence = '`'.repeat(longest + 1);
  const content = oneLine(text);
  // Spaces inside the fence belong to it where the text itself begins or ends with a backtick.
  return /^`|`$/.test(content) ? `${fence} ${content} ${fence}` : `${fence}${content}${fence}`;
}

/** A link, where the address is one of the web; the bare text for any other. */
export function link(text: string, url: string): string {
  if (!isWebAddress(url)) return escapeMarkdown(text);
  // In angle brackets an address may hold anything but these.
  const address = new URL(url).href.replace(/[<>\\\s]/g, encodeURIComponent);
  return `[${escapeMarkdown(text)}](<${address}>)`;
}

function escapeSigns(text: string): string {
  return text.replace(/[\\`*_{}[\]<>~|$&#]/g, '\\$&').replace(/:(?=\S)/g, '\\:');
}

function oneLine(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD').replace(/\s+/g, ' ').trim();
}
