import {run} from './run.ts';

// A reader who has seen enough, as in `cairn-data … | head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = run(process.argv.slice(2), {
  out: text => process.stdout.write(`${text}\n`),
  note: text => process.stderr.write(`${text}\n`),
});
