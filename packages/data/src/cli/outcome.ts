/** How a command ended: 0 well, 1 with problems in what it was given, 2 because it was used wrongly. */
export type ExitCode = 0 | 1 | 2;

/** Where a command writes: results to `out`, what is said beside them to `note`. */
export interface Output {
  out(text: string): void;
  note(text: string): void;
}

/** Thrown when a command was used wrongly: the message says how, and what to do instead. */
export class WrongUse extends Error {
  constructor(wrong: string, remedy: string) {
    super(`${wrong} → ${remedy}`);
    this.name = 'WrongUse';
  }
}

/** A command of `cairn-data`. */
export interface Command {
  readonly name: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** The text of `--help`, after the summary. */
  readonly help: string;
  run(args: readonly string[], output: Output): ExitCode;
}
