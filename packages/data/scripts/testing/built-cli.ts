import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {buildCli} from '../build-cli.ts';
import {metaOf} from '../generate/generated-modules.ts';
import {packageVersion, readContent} from '../generate/generate-package.ts';

const REAL_PACKAGE = join(import.meta.dirname, '../..');

/** The command line runs on small machines too. */
export const MEMORY_MAX_MB = 150;

/** At its end, a process says how much memory it took at most. Linux knows; elsewhere it says what it takes then. */
const REPORT_MEMORY = `data:text/javascript,${encodeURIComponent(`
  import {existsSync, readFileSync, writeSync} from 'node:fs';
  process.on('exit', () => {
    const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
    const peak = /VmHWM:\\s*(\\d+)/.exec(status)?.[1] ?? process.memoryUsage.rss() / 1024;
    writeSync(2, 'peak ' + peak);
  });`)}`;

/** What a process printed, and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly note: string;
  readonly memoryMb: number;
}

/** The command line as it is published, in a folder of its own with room for files. Gone at the end of its block. */
export class BuiltCli {
  readonly folder = mkdtempSync(join(tmpdir(), 'cairn-cli-'));

  constructor() {
    buildCli(REAL_PACKAGE, join(this.folder, 'package/dist/cli.js'));
    cpSync(join(REAL_PACKAGE, 'templates'), join(this.folder, 'package/templates'), {recursive: true});
    const content = readContent(REAL_PACKAGE);
    const data = {meta: metaOf(content, packageVersion(REAL_PACKAGE)), ...content};
    this.write('package/dist/data.json', JSON.stringify(data));
  }

  /** Runs it as a process, in its folder. */
  run(...args: string[]): Ended {
    const command = ['--import', REPORT_MEMORY, join(this.folder, 'package/dist/cli.js'), ...args];
    const {status, stdout, stderr} = spawnSync(process.execPath, command, {
      cwd: this.folder,
      encoding: 'utf8',
    });
    const [note = '', peak] = stderr.split(/peak (?=[\d.]+$)/);
    return {code: status, out: stdout, note, memoryMb: Number(peak) / 1024};
  }

  /** Writes a file, given by its path in the folder. */
  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, path)), {recursive: true});
    writeFileSync(join(this.folder, path), content);
  }

  /** Reads a file, given by its path in the folder. */
  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, {recursive: true});
  }
}
