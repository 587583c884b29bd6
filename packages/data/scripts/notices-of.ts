import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** The licenses of the packages that bundled files come from: whoever hands on the bundle has to hand on these. */
export function noticesOf(files: readonly string[]): string {
  const folders = files.flatMap(file => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].sort().map(noticeIn).join('\n');
}

function noticeIn(folder: string): string {
  const {name, version} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const license = readdirSync(folder).find(file => /^license(\.|$)/i.test(file));
  if (license === undefined) throw new Error(`${name} has no license file → do not bundle it`);
  return `${name} ${version}\n\n${readFileSync(join(folder, license), 'utf8').trim()}\n`;
}
