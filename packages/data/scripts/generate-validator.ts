import {join} from 'node:path';
import {packModules} from './pack/pack-modules.ts';
import {writeFolder} from './generate/write-folder.ts';

/** Writes the validator of content packs and their types. Returns one line about what was done. */
export function generateValidator(packageFolder: string): string {
  const {stale} = writeFolder(join(packageFolder, 'src/pack/generated'), packModules());
  return `pack validator: ${stale.length === 0 ? 'up to date' : 'written'}`;
}
