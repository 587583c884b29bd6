const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text that means the same in HTML and in XML, in an element or an attribute. */
export function escapeHtml(text: string): string {
  return xmlText(text).replace(/[&<>"']/g, sign => ENTITIES[sign] ?? sign);
}

/** A link, where the address is one of the web; the bare text for any other. */
export function linkHtml(text: string, url: string): string {
  return isWebAddress(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>` : escapeHtml(text);
}

/** Whether a reader may be sent there: never `javascript:` and the like. */
export function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

/** XML 1.0 has no place for most control characters, halves of characters and two that are none. */
function xmlText(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
