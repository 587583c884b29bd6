import {isEntry, type Entry} from '../entry.ts';

/** Tells the other tabs of this browser what was saved, and hears it from them. Undefined where there is no channel. */
export function openTabChannel(
  list: string,
  onEntries: (entries: Entry[]) => void,
): BroadcastChannel | undefined {
  try {
    const channel = new BroadcastChannel(`cairn ${list}`);
    channel.onmessage = ({data}) => Array.isArray(data) && onEntries(data.filter(isEntry));
    return channel;
  } catch {
    // Some sandboxes have none. The answers are the same, other tabs see them on their next load.
    return undefined;
  }
}
