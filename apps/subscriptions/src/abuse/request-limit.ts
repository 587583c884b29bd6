import {hour} from '../clock.ts';
import type {Database} from '../database/open.ts';
import type {DialectName} from '../database/dialect.ts';
import {count} from './counters.ts';

/** Decides which of some requests are within the limits of the networks that they came from. */
export interface RequestLimit {
  /** For each of them, in the order given. */
  admit(tx: Database, ipHashes: readonly string[], now: number): Promise<readonly boolean[]>;
}

// Places for networks in memory, a byte each. Two that share one are counted in the database a little earlier.
const places = 2 ** 20;
const mostFirst = 255;

/**
 * Makes the limit on requests of one network in an hour. It lives in the database. Only the first few requests of a
 * network, a tenth of what it may send, are counted in memory where one process alone serves the database: nearly all
 * networks send no more than that, and a row for each of them would cost more than the requests themselves.
 */
export function createRequestLimit(perHour: number, dialect: DialectName): RequestLimit {
  const first = dialect === 'sqlite' ? Math.min(mostFirst, Math.floor(perHour / 10)) : 0;
  const seen = new Uint8Array(first > 0 ? places : 0);
  let since = 0;

  function isFirst(ipHash: string): boolean {
    if (first === 0) return false;
    const place = placeOf(ipHash);
    const times = seen[place] ?? 0;
    if (times >= first) return false;
    seen[place] = times + 1;
    return true;
  }

  return {
    async admit(tx, ipHashes, now) {
      if (now - (now % hour) !== since) seen.fill(0);
      since = now - (now % hour);
      const areFirst = ipHashes.map(isFirst);
      const others = Map.groupBy(
        ipHashes.filter((_, index) => !areFirst[index]),
        ipHash => `requests by ${ipHash}`,
      );
      const times = new Map([...others].map(([key, {length}]) => [key, length]));
      const counts = await count(tx, times, hour, now);
      const left = new Map(
        [...times].map(([key, length]) => [key, perHour - first - ((counts.get(key) ?? 0) - length)]),
      );
      return ipHashes.map((ipHash, index) => {
        if (areFirst[index]) return true;
        const key = `requests by ${ipHash}`;
        const mine = left.get(key) ?? 0;
        left.set(key, mine - 1);
        return mine > 0;
      });
    },
  };
}

function placeOf(ipHash: string): number {
  let place = 0;
  for (let index = 0; index < ipHash.length; index++) place = Math.imul(place, 31) + ipHash.charCodeAt(index);
  return (place >>> 0) % places;
}
