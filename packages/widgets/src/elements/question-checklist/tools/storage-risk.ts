/** Why this browser may erase what pages keep, as far as a page can know. */
export type StorageRisk = 'erasedOnClose' | 'sevenDays';

interface WithHeapLimit {
  readonly memory?: {readonly jsHeapSizeLimit: number};
}

/** A private window: Firefox and Safari refuse files of the page’s own there, Chrome gives it hardly any room. */
async function isPrivate(): Promise<boolean> {
  const {storage} = navigator;
  if (!storage?.getDirectory) return false;
  const isRefused = await storage.getDirectory().then(
    () => false,
    () => true,
  );
  const {quota = Infinity} = await storage.estimate();
  return isRefused || quota < 2 * ((performance as WithHeapLimit).memory?.jsHeapSizeLimit ?? 0);
}

let asking: Promise<StorageRisk | undefined> | undefined;

async function ask(): Promise<StorageRisk | undefined> {
  if (await isPrivate().catch(() => false)) return 'erasedOnClose';
  if (navigator.vendor.startsWith('Apple')) return 'sevenDays';
  // Chrome decides by itself; Firefox would ask people, who did not ask for anything.
  if (!('mozInnerScreenX' in globalThis)) await navigator.storage?.persist?.();
  return undefined;
}

/** Finds out once for a page, and asks the browser to keep what it has where that disturbs nobody. */
export const storageRisk = (): Promise<StorageRisk | undefined> => (asking ??= ask().catch(() => undefined));
