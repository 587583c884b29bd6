import {isIP} from 'node:net';

/** The address that a request came from, behind as many proxies as are configured. */
export function clientIp(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  proxies: number,
): string {
  // Each proxy adds the address it saw at the end; what stands before is whatever the client wrote.
  const claimed =
    proxies > 0
      ? (forwardedFor ?? '')
          .split(',')
          .map(part => part.trim())
          .at(-proxies)
      : undefined;
  return claimed && isIP(claimed) ? claimed : (socketAddress ?? '');
}

/** The part of an address that one household or office shares: an IPv4 address, or the first 64 bits of an IPv6 one. */
export function ipPrefix(ip: string): string {
  const address = ip.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('::');
  const first = head.split(':').filter(Boolean);
  const last = tail?.split(':').filter(Boolean) ?? [];
  const groups = [...first, ...Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0'), ...last];
  return groups
    .slice(0, 4)
    .map(group => parseInt(group, 16).toString(16))
    .join(':');
}
