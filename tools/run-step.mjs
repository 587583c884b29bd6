import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const isWindows = process.platform === 'win32';
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const patience = 5000;

/**
 * Runs a command at the root of the repository, its output shown as it comes.
 * Resolves with its exit code, its output and its seconds. A signal ends the command, all it started, and then us.
 */
export function runStep(command, args) {
  const began = Date.now();
  // A group of its own, so that a signal reaches what the command started too. Windows starts scripts by a shell only.
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: isWindows,
    detached: !isWindows,
  });
  let caught;
  const stop = signal => {
    if (caught) return;
    caught = signal;
    kill(child, signal);
    setTimeout(() => kill(child, 'SIGKILL'), patience).unref();
  };
  for (const signal of signals) process.on(signal, stop);

  let output = '';
  const show = stream => chunk => {
    output += chunk;
    stream.write(chunk);
  };
  child.stdout.setEncoding('utf8').on('data', show(process.stdout));
  child.stderr.setEncoding('utf8').on('data', show(process.stderr));
  child.on('error', ({code, message}) =>
    console.error(code === 'ENOENT' ? `"${command}" was not found. "npm start" installs it.` : message),
  );
  return new Promise(resolve => {
    child.on('close', code => {
      for (const signal of signals) process.off(signal, stop);
      // As if it had not been caught.
      if (caught) process.kill(process.pid, caught);
      else resolve({code: code < 0 ? 1 : (code ?? 1), output, seconds: (Date.now() - began) / 1000});
    });
  });
}

function kill(child, signal) {
  try {
    if (isWindows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It is gone already.
  }
}
