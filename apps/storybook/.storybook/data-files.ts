import {globSync, statSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** A file of the data package that the Data page offers for download. */
export interface DataFile {
  /** Its path in the package and, below `data/`, in Storybook. */
  readonly path: string;
  readonly bytes: number;
}

const packageFolder = dirname(fileURLToPath(import.meta.resolve('@cairn-kit/data/package.json')));

/** What the package publishes beside its modules: single files, and folders of files. */
const SOURCES = [
  ...globSync('dist/*.{json,jsonld,xml}', {cwd: packageFolder}),
  'dist/csv',
  'dist/markdown',
  'schemas',
];

/** Where Storybook finds and shows them: under the paths by which the package exports them. */
export const dataFolders = SOURCES.map(source => ({
  from: join(packageFolder, source),
  to: `/data/${basename(source)}`,
}));

/** Every one of these files. */
export const dataFiles: readonly DataFile[] = SOURCES.flatMap(source => {
  const parent = join(packageFolder, dirname(source));
  return globSync([basename(source), `${basename(source)}/**/*.*`], {cwd: parent})
    .map(path => ({path: path.replaceAll('\\', '/'), stats: statSync(join(parent, path))}))
    .filter(({stats}) => stats.isFile())
    .map(({path, stats}) => ({path, bytes: stats.size}));
}).sort((a, b) => a.path.localeCompare(b.path, 'en', {numeric: true}));
