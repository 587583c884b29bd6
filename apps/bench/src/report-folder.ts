import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {benchmarks} from './benchmarks/index.ts';
import {printPage, type Report} from './report.ts';

/** The folder with what every benchmark found when it was last run, and the page made from it. */
export class ReportFolder {
  readonly #folder: string;

  constructor(docsFolder = join(import.meta.dirname, '../../../docs')) {
    this.#folder = docsFolder;
  }

  /** Keeps a report, instead of an earlier one about the same, and writes the page anew. */
  write(report: Report): void {
    mkdirSync(join(this.#folder, 'benchmarks'), {recursive: true});
    writeFileSync(this.#file(report.name), `${JSON.stringify(report, null, 2)}\n`);
    writeFileSync(join(this.#folder, 'benchmarks.md'), printPage(this.read()));
  }

  /** The reports there are, in the order of the benchmarks. */
  read(): Report[] {
    return benchmarks
      .filter(({name}) => existsSync(this.#file(name)))
      .map(({name}) => JSON.parse(readFileSync(this.#file(name), 'utf8')) as Report);
  }

  #file(name: string): string {
    return join(this.#folder, 'benchmarks', `${name}.json`);
  }
}
