import type {AnswerStorage} from './answer-storage.ts';
import {localStorageStorage} from './local-storage.ts';
import {storageLadder, type StorageLadder} from './storage-ladder.ts';

/** What a browser that refuses its best storage may have instead. Loaded when it is needed, which it hardly ever is. */
export const fallBackFrom = (best: AnswerStorage): StorageLadder =>
  storageLadder([best, localStorageStorage]);
