import type {Stamped} from './entry.ts';
import {versionOf} from './merge-entries.ts';

/** How many replaced versions a value remembers: more than people write of one field without ever meeting. */
const MEMORY = 16;

/**
 * The version of a field that follows on another one. It keeps what it replaced in mind; other versions beside it stay
 * unless writing it is a decision.
 */
export function nextVersion(
  {others = [], ...old}: Stamped,
  written: Pick<Stamped, 'value' | 'clock' | 'replica' | 'at' | 'by'>,
  isDecision: boolean,
): Stamped {
  const replaced = [
    // The versions of one line follow on each other anyway.
    ...(old.replica === written.replica ? [] : [old]),
    ...(isDecision ? others : []),
  ];
  const past = [...replaced.map(versionOf), ...(old.past ?? [])].slice(0, MEMORY);
  return {...written, past, ...(!isDecision && others.length && {others})};
}
