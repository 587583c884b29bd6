import {localDay} from '@cairn-kit/answers/filter';

// What no system takes in a name of a file, and what surprises people in one.
const NO_NAME = /[\p{C}\p{Z}\\/:*?"<>|.]+/gu;

/** A name for a file of these answers: what they are of, and the day, so that copies lie in order. */
export const fileName = (parts: readonly string[], ending: string): string =>
  [...parts, localDay()]
    .map(part => part.replaceAll(NO_NAME, ' ').trim().replaceAll(' ', '-').slice(0, 40))
    .filter(part => part)
    .join('-')
    .toLowerCase() + ending;
