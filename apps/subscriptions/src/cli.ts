#!/usr/bin/env node
import {realpathSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {ConfigError, readConfig} from './config.ts';
import {openDatabase} from './database/open.ts';
import {createCapturedMailbox} from './mail/captured-mailbox.ts';
import {renderCommand} from './newsletter/render-command.ts';
import {CommandError, type Arguments, type Command, type Operator} from './operator/command.ts';
import {commands} from './operator/commands.ts';

/** Where a command writes to. */
export interface Output {
  print(line: string): void;
  report(line: string): void;
}

/** Runs one command. Resolves with the exit code. */
export async function runCommand(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  output: Output,
): Promise<number> {
  const [name = 'help', ...rest] = argv;
  try {
    if (name === 'render') await renderCommand.run(output, parse(renderCommand, rest));
    else if (Object.hasOwn(commands, name)) await runWithDatabase(commands[name], rest, environment, output);
    else if (['help', '--help', '-h'].includes(name)) output.print(help());
    else throw new CommandError(`There is no command ${name}.\n\n${help()}`);
    return 0;
  } catch (error) {
    if (!isExpected(error)) throw error;
    output.report(error.message);
    return 1;
  }
}

async function runWithDatabase(
  command: Command | undefined,
  rest: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  output: Output,
): Promise<void> {
  if (!command) return;
  const args = parse(command, rest);
  const config = readConfig(environment);
  const database = await openDatabase(config.database, {connections: 2});
  const clock = Date.now;
  const operator: Operator = {
    config,
    database,
    clock,
    print: output.print,
    report: output.report,
    async openMailer() {
      if (config.mail === 'capture') return createCapturedMailbox(database.db, clock);
      const {createSmtpMailer} = await import('./mail/smtp-mailer.ts');
      return createSmtpMailer(config);
    },
  };
  try {
    await command.run(operator, args);
  } finally {
    await database.close();
  }
}

function parse({options, usage}: Pick<Command, 'options' | 'usage'>, args: readonly string[]): Arguments {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      options: options ?? {},
      allowPositionals: true,
    });
    return {values: values as Arguments['values'], positionals};
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n  subscriptions ${usage}`);
  }
}

function help(): string {
  const all = [...Object.values(commands), renderCommand];
  const lines = all.map(({usage, summary}) => `  ${usage}\n      ${summary}`);
  return `subscriptions <command>\n\n${lines.join('\n')}\n\nThe configuration is that of the service: environment variables, see README.md.`;
}

function isExpected(error: unknown): error is Error {
  return error instanceof CommandError || error instanceof ConfigError;
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  // What it writes holds the addresses of people: nobody else's to read.
  process.umask(0o077);
  process.exitCode = await runCommand(process.argv.slice(2), process.env, {
    print: line => void process.stdout.write(`${line}\n`),
    report: line => void process.stderr.write(`${line}\n`),
  });
}
