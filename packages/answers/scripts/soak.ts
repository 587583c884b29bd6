// The tests of the files with many more texts, and with LibreOffice as the editor: `pnpm test:soak`.
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const tests = ['src/files/**/*.node.test.ts', 'soak/*.test.ts'];

const {status} = spawnSync(
  process.execPath,
  ['--conditions=@cairn-kit/source', '--test', '--test-reporter=spec', ...tests],
  {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: {...process.env, ANSWERS_RUNS: process.env['ANSWERS_RUNS'] ?? '10000'},
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
