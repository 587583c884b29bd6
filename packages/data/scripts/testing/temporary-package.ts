import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

const REAL_PACKAGE = join(import.meta.dirname, '../..');

/** A copy of this package's content that a test may break. Gone at the end of the block that says `using`. */
export class TemporaryPackage {
  readonly folder = mkdtempSync(join(tmpdir(), 'cairn-data-'));

  constructor() {
    cpSync(join(REAL_PACKAGE, 'content'), join(this.folder, 'content'), {recursive: true});
    cpSync(join(REAL_PACKAGE, 'schemas'), join(this.folder, 'schemas'), {recursive: true});
    cpSync(join(REAL_PACKAGE, 'package.json'), join(this.folder, 'package.json'));
  }

  /** Writes a file, given by its path in the package. */
  write(path: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, path)), {recursive: true});
    writeFileSync(join(this.folder, path), text);
  }

  /** Deletes a file. */
  remove(path: string): void {
    rmSync(join(this.folder, path));
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, {recursive: true});
  }
}
