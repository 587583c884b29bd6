import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** Files of a folder by their path in it. */
export type Files = ReadonlyMap<string, string>;

/** What a folder would need to hold just these files. */
export interface FolderDifference {
  readonly stale: readonly string[];
  readonly extra: readonly string[];
}

/** Compares a folder with the files it should hold. */
export function compareFolder(folder: string, files: Files): FolderDifference {
  const present = listFolder(folder);
  return {
    stale: [...files]
      .filter(([path, text]) => !present.includes(path) || readFileSync(join(folder, path), 'utf8') !== text)
      .map(([path]) => path),
    extra: present.filter(path => !files.has(path)),
  };
}

/** Makes a folder hold just these files, and touches only those that differ: watchers see real changes only. */
export function writeFolder(folder: string, files: Files): FolderDifference {
  const difference = compareFolder(folder, files);
  for (const path of difference.stale) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), files.get(path) ?? '');
  }
  for (const path of difference.extra) rmSync(join(folder, path));
  return difference;
}

function listFolder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
