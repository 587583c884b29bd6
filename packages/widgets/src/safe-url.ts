/** The address if a link may lead there, else undefined: never `javascript:`, `data:` or the like. */
export function safeUrl(address: string | undefined): string | undefined {
  const {protocol} = Object.assign(document.createElement('a'), {href: address ?? ''});
  return address && /^(https?|mailto|tel):$/.test(protocol) ? address : undefined;
}
