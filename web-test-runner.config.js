import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {signupService} from './packages/widgets/src/testing/signup-service.js';
import {CHROMIUM_ARGS, CHROMIUM_MISSING, findChromium} from './tools/find-chromium.mjs';

const executablePath = findChromium();
if (!executablePath) throw new Error(CHROMIUM_MISSING);

// Packages run this with their own --files; sources are served and resolved across the whole workspace.
export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  nodeResolve: {exportConditions: ['@cairn-kit/source', 'development']},
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
  ],
  middleware: [signupService],
  browsers: [chromeLauncher({concurrency: 1, launchOptions: {executablePath, args: CHROMIUM_ARGS}})],
  testFramework: {config: {timeout: 10_000}},
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
};
