import type {QuestionChecklist} from '../elements/question-checklist/question-checklist.ts';
import {find} from './checklist-page.ts';

/** A file as somebody would choose it. */
export const fileOf = (name: string, content: BlobPart): File => new File([content], name);

/** Chooses a file in the panel of a checklist. */
export function choose(list: QuestionChecklist, file: File): void {
  const chosen = new DataTransfer();
  chosen.items.add(file);
  const input = find<HTMLInputElement>(list, '.panel [type=file]');
  input.files = chosen.files;
  input.dispatchEvent(new Event('change'));
}

/** What the tests of a suite download, in the order in which they do, instead of the browser. */
export function catchDownloads(): {name: string; file: File}[] {
  const caught: {name: string; file: File}[] = [];
  const {click} = HTMLAnchorElement.prototype;
  before(() => {
    HTMLAnchorElement.prototype.click = function () {
      const {href, download: name} = this;
      void fetch(href)
        .then(response => response.blob())
        .then(blob => caught.push({name, file: new File([blob], name)}));
    };
  });
  after(() => {
    HTMLAnchorElement.prototype.click = click;
  });
  return caught;
}
