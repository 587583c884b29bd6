import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {startProviderServer} from './packages/signup/src/testing/provider-server.ts';
import {CHROMIUM_ARGS, CHROMIUM_MISSING, findChromium} from './tools/find-chromium.mjs';

const executablePath = findChromium();
if (!executablePath) throw new Error(CHROMIUM_MISSING);

/** Stands in for newsletter providers on an origin of its own, which `/provider-server` tells. */
function providerServer() {
  let server;
  return {
    name: 'provider-server',
    async serverStart() {
      server = await startProviderServer();
    },
    serve: ({path}) => (path === '/provider-server' ? {body: server.origin, type: 'text'} : undefined),
    serverStop: () => server.close(),
  };
}

// Packages run this with their own --files; sources are served and resolved across the whole workspace.
export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  nodeResolve: {exportConditions: ['@cairn-kit/source', 'development']},
  plugins: [
    providerServer(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
  ],
  browsers: [chromeLauncher({concurrency: 1, launchOptions: {executablePath, args: CHROMIUM_ARGS}})],
  // Ceilings for what hangs: a test waits for conditions.
  testFramework: {config: {timeout: 30_000}},
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
};
