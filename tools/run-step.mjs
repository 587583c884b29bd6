import {spawn} from 'node:child_process';

/** Runs a command with its output shown as it comes. Resolves with its exit code, its output and its seconds. */
export function runStep(command, args, {cwd = process.cwd(), env = process.env} = {}) {
  const began = Date.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const show = stream => chunk => {
      output += chunk;
      stream.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', show(process.stdout));
    child.stderr.setEncoding('utf8').on('data', show(process.stderr));
    child.on('error', reject);
    child.on('close', code => resolve({code: code ?? 1, output, seconds: (Date.now() - began) / 1000}));
  });
}
