import {spawnSync} from 'node:child_process';

/** Runs Node to its end, or throws what it said. */
export function runNode(...args: readonly string[]): void {
  const {status, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'});
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
}
