import {diff} from './diff.ts';
import {exportCommand} from './export.ts';
import {init} from './init.ts';
import {WrongUse, type Command, type ExitCode, type Output} from './outcome.ts';
import {ownVersion} from './own-package.ts';
import {validate} from './validate.ts';

const COMMANDS: readonly Command[] = [validate, exportCommand, diff, init];

const HELP = `cairn-data: check, export and compare the data of Cairn, and content packs of your own.

Usage: cairn-data <command> …

${COMMANDS.map(({name, summary}) => `  ${name.padEnd(10)}${summary}`).join('\n')}

  cairn-data <command> --help   explains a command
  cairn-data --version          says which version of the data this is

It ends with 0 if all is well, 1 if it found problems, and 2 if it was used wrongly.`;

/** Runs the command line with these arguments. */
export function run([name, ...args]: readonly string[], output: Output): ExitCode {
  try {
    return runCommand(name, args, output);
  } catch (error) {
    const message = wordsFor(error);
    if (message === undefined) throw error;
    output.note(`cairn-data: ${message}`);
    return 2;
  }
}

function runCommand(name: string | undefined, args: readonly string[], output: Output): ExitCode {
  if (name === '--version') {
    output.out(ownVersion());
    return 0;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    output.out(HELP);
    return 0;
  }
  const command = COMMANDS.find(candidate => candidate.name === name);
  if (!command) {
    const wrong = name === undefined ? 'no command was given' : `there is no command "${name}"`;
    throw new WrongUse(wrong, `use one of ${COMMANDS.map(known => known.name).join(', ')}, or --help`);
  }
  if (args.includes('--help') || args.includes('-h')) {
    output.out(`cairn-data ${command.name}: ${command.summary}\n\n${command.help}`);
    return 0;
  }
  return command.run(args, output);
}

/** What to do when a file cannot be used, by the system's code for why. */
const FILE_TROUBLE: Readonly<Record<string, string>> = {
  ENOENT: 'is not there → check the path',
  EACCES: 'may not be read or written → check its permissions',
  EPERM: 'may not be read or written → check its permissions',
  EISDIR: 'is a folder → name a file in it',
  ENOTDIR: 'is a file → name a folder',
  EEXIST: 'is there already, and no folder → choose another path',
};

/** What to say about an error that the user can do something about; nothing for a mistake of ours. */
function wordsFor(error: unknown): string | undefined {
  if (error instanceof WrongUse) return error.message;
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  if (error.code.startsWith('ERR_PARSE_ARGS')) return `${firstSentence(error.message)} → see --help`;
  const trouble = Object.hasOwn(FILE_TROUBLE, error.code) ? FILE_TROUBLE[error.code] : undefined;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : 'a file';
  return trouble && `${path} ${trouble}`;
}

/** Node goes on about what almost nobody meant: a file whose name begins with a hyphen. */
function firstSentence(message: string): string {
  return message.split('. ', 1)[0]!;
}
