import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

/** The manifest's text: for every file below a folder, by its path, the sha384 that an `integrity` attribute takes. */
export async function writeIntegrity(folder: string): Promise<string> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const paths = entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
  const hashes = await Promise.all(
    paths.map(async path => {
      const hash = createHash('sha384')
        .update(await readFile(path))
        .digest('base64');
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), `sha384-${hash}`] as const;
    }),
  );
  return `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
}
