/** The words of what only some checklists have to show: notes on the storage, other versions. */
export const moreWords = {
  notes: {
    savedSimply: 'The browser’s database refused: a crash may lose the last seconds.',
    damaged: (count: number) => `Stored records that could not be read, and were left alone: ${count}.`,
    closed: 'This cycle is closed: its answers can be read, not changed.',
    openInFullPage: 'Open in full page',
  },
  otherVersion: (field: string, who: string) => `Another version of “${field}”, ${who}`,
  somebody: 'from elsewhere',
  useThis: 'Use this one',
  keepMine: 'Keep the one above',
};
