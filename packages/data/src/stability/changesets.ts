import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {largerBump, type Bump} from './compare.ts';

/** The largest step that the pending changesets announce for a package. */
export function pendingBump(changesetFolder: string, packageName: string): Bump {
  return readdirSync(changesetFolder)
    .filter(name => name.endsWith('.md') && name !== 'README.md')
    .map(name => announced(readFileSync(join(changesetFolder, name), 'utf8'), packageName))
    .reduce<Bump>(largerBump, 'none');
}

/** What one changeset says about a package between its lines of dashes: 'name': minor */
function announced(text: string, packageName: string): Bump {
  const [, head = ''] = text.split(/^---\r?$/m);
  for (const line of head.split('\n')) {
    const [, name, bump] = /^\s*['"]?([^'":]+)['"]?\s*:\s*(patch|minor|major)\s*$/.exec(line) ?? [];
    if (name === packageName) return bump as Bump;
  }
  return 'none';
}

/** The step a version below 1.0.0 takes instead: there the middle number says what the first says later. */
export function bumpBefore1(bump: Bump, version: string): Bump {
  return version.startsWith('0.') && bump === 'major' ? 'minor' : bump;
}
