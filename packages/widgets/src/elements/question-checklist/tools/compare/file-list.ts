import type {ChecklistTools} from '../checklist-tools.ts';
import type {StatusLine} from '../status-line.ts';
import {wordsOf} from './comparison.ts';
import type {FileActions} from './files-view.ts';
import {openFile, type OpenedFile, type RefusedFile} from './opened-file.ts';

/** The files that are open, and those that were refused when somebody last opened some. */
export interface FileList extends FileActions {
  readonly files: readonly OpenedFile[];
  readonly refused: readonly RefusedFile[];
  /** Opens what somebody picked. */
  onPick(event: Event): Promise<void>;
}

/** Begins without any file. */
export function fileList(tools: ChecklistTools, status: StatusLine): FileList {
  let files: OpenedFile[] = [];
  let refused: RefusedFile[] = [];
  return {
    get files() {
      return files;
    },
    get refused() {
      return refused;
    },
    async onPick(event) {
      const input = event.target as HTMLInputElement;
      const read = await Promise.all([...input.files!].map(file => openFile(tools, file)));
      // The same file can be chosen again, once somebody has mended it.
      input.value = '';
      const opened = read.filter(one => 'file' in one);
      refused = read.filter(one => 'problems' in one);
      // A file that is opened again takes the place of what was opened under its name.
      files = [...files.filter(({name}) => !opened.some(one => one.name === name)), ...opened];
      status.say(wordsOf(tools).opened(files.length, refused.length));
    },
    choose(index, place) {
      files = files.with(index, {...files[index]!, place});
      tools.update();
    },
    close(index) {
      const {name} = files[index]!;
      files = files.toSpliced(index, 1);
      status.say(wordsOf(tools).closedFile(name));
    },
  };
}
