/** What this package needs to know of a question. Questions, principles and scales are content, and the caller's. */
export interface AskedQuestion {
  readonly id: string;
  /** The number or id of the principle that it belongs to. */
  readonly principle: number | string;
  /** Whom it is asked; everybody where nothing is said. */
  readonly audiences?: readonly string[];
}

/** A level of the rating scale; a scale lists them from the lowest to the highest. */
export interface Level {
  readonly id: string;
}

/** Whether a question is asked of an audience; where no audience is named, every question is. */
export const isAskedOf = (
  {audiences}: Pick<AskedQuestion, 'audiences'>,
  audience: string | undefined,
): boolean => !audience || !audiences || audiences.includes(audience);
