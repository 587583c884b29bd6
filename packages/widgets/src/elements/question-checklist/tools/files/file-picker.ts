// What TypeScript's library does not describe yet: https://wicg.github.io/file-system-access/

type Permission = 'granted' | 'denied' | 'prompt';

/** A file on somebody's disk that a page may read and write, as long as they allow it. */
export interface PickedFile extends FileSystemFileHandle {
  queryPermission(how: {mode: 'readwrite'}): Promise<Permission>;
  requestPermission(how: {mode: 'readwrite'}): Promise<Permission>;
}

interface SaveOptions {
  readonly suggestedName: string;
  readonly types: readonly {
    readonly description: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }[];
}

interface WithPicker {
  showSaveFilePicker?(options: SaveOptions): Promise<PickedFile>;
}

const page = globalThis as WithPicker;

/** Whether this browser lets a page write into a file: Chrome and Edge do, not in another site's frame. */
export const canKeepFiles = (): boolean => !!page.showSaveFilePicker && top === self;

/** Asks for a file; undefined when somebody thought better of it. */
export async function pickFile(suggestedName: string, description: string): Promise<PickedFile | undefined> {
  try {
    return await page.showSaveFilePicker!({
      suggestedName,
      types: [{description, accept: {'application/json': ['.json']}}],
    });
  } catch (error) {
    if ((error as DOMException).name === 'AbortError') return undefined;
    throw error;
  }
}
