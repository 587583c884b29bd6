import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Content} from '../exports/index.ts';

/** The data of this package. The command line is one file, beside it in dist/. */
export function ownContent(): Content {
  return JSON.parse(readFileSync(fileURLToPath(new URL('data.json', import.meta.url)), 'utf8')) as Content;
}

/** The version of this package. */
export function ownVersion(): string {
  return ownContent().meta.version;
}

/** The folder with the files of a starter content pack. */
export function templateFolder(): string {
  return fileURLToPath(new URL('../templates/pack', import.meta.url));
}
