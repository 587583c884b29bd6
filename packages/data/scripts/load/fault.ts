/** Something wrong with one file, before it is known which file it is. */
export interface Fault {
  readonly field: string;
  readonly line?: number;
  readonly wrong: string;
  readonly remedy: string;
}

/** Thrown while reading one file: everything that is wrong with it. */
export class Refused extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(({wrong, remedy}) => `${wrong} → ${remedy}`).join('\n'));
    this.name = 'Refused';
    this.faults = faults;
  }
}
