/** What a file's text says, before it is known whether it makes sense. */
export type Document = Readonly<Record<string, unknown>>;

/** Makes of a file of one version a file of the next. It keeps what it does not know. */
export type Migration = (older: Document) => Document;

/**
 * From each version to the next: the first one is for files of version 1. Once released, a migration stays as it is;
 * `golden/` has a file of each version that must open forever.
 */
export const migrations: readonly Migration[] = [];

/** A document as the newest version that the steps lead to says it. */
export const migrate = (document: Document, version: number, steps = migrations): Document =>
  steps.slice(version - 1).reduce((older, step) => step(older), document);
