// `npm start`: builds what changed, then serves the demo host page, the subscription service and Storybook.
import {runStep} from './run-step.mjs';

console.log('▸ Building the packages, the embed files and Storybook (about a minute the first time)');
const build = await runStep('turbo', ['run', 'build', '--output-logs=errors-only', '--log-prefix=none']);
if (build.code !== 0) {
  console.error('\nThe build failed; what it said stands above.');
  process.exit(1);
}
console.log(`▸ Built in ${build.seconds.toFixed(1)} s. Starting the servers`);
const {serveDemo} = await import('../apps/site/src/serve-demo.ts');
await serveDemo();
