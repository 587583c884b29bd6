import {hereKey, type AnswerStore} from '@cairn-kit/answers';
import type {MadeFile} from './export-answers.ts';

/** Hands a file to the browser, which saves it where it saves what is downloaded. */
export function offerFile({name, content, type}: MadeFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], {type}));
  link.download = name;
  link.click();
  // Long enough for a browser that asks where to save it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Notes that a copy of everything left the browser, so that nobody is reminded of it today. */
export const noteCopy = (store: AnswerStore): Promise<void> => store.put([[hereKey, {copied: Date.now()}]]);
