import type {ParseArgsOptionsConfig} from 'node:util';
import type {Clock} from '../clock.ts';
import type {Config} from '../config.ts';
import type {OpenDatabase} from '../database/open.ts';
import type {Mailer} from '../mail/mailer.ts';

/** What a command works with. */
export interface Operator {
  readonly config: Config;
  readonly database: OpenDatabase;
  readonly clock: Clock;
  /** What the command was asked for. */
  print(line: string): void;
  /** What goes on meanwhile. */
  report(line: string): void;
  openMailer(): Promise<Mailer>;
}

/** What was typed after a command's name. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** One command of the operator. */
export interface Command {
  /** Its arguments, as its help shows them. */
  readonly usage: string;
  readonly summary: string;
  readonly options?: ParseArgsOptionsConfig;
  run(operator: Operator, args: Arguments): Promise<void>;
}

/** A command that cannot do what was asked, and why. */
export class CommandError extends Error {}

/** An argument that has to be there. */
export function required(value: string | boolean | undefined, what: string): string {
  if (typeof value !== 'string' || value === '') throw new CommandError(`${what} is missing`);
  return value;
}

/** An option that takes a value. */
export function textOption(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The id of a configured list. */
export function knownList({lists}: Pick<Config, 'lists'>, id: string): string {
  if (lists.some(list => list.id === id)) return id;
  throw new CommandError(`There is no list ${id}; there are ${lists.map(list => list.id).join(', ')}`);
}
