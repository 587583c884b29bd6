import type {DataFile} from '../../.storybook/data-files.ts';

declare global {
  /** The files of the data package, which main.ts looks up and Vite writes in here. */
  const DATA_FILES: readonly DataFile[];
}
