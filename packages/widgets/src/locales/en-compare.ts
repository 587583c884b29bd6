/** The words of comparing; they load with it. */
export const compareWords = {
  title: 'Your answers beside those of colleagues',
  intro:
    'Open the files that colleagues saved. They are read in this page, and nothing is sent. Nothing changes here until you take an answer over.',
  files: 'Files of colleagues (.cairn.json)',
  opened: (count: number, refused: number) =>
    [
      count ? (count === 1 ? '1 file is open.' : `${count} files are open.`) : 'No file is open.',
      refused
        ? refused === 1
          ? '1 file could not be opened.'
          : `${refused} files could not be opened.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  refused: 'Not opened',
  moreProblems: (count: number) => (count === 1 ? 'And 1 more.' : `And ${count} more.`),
  unreadable: 'This browser could not read it. It may have been moved or deleted: choose it again.',
  newer: 'A newer version of this page wrote it: it can be read here, and nothing taken over.',
  older: (than: string) => `Left out: ${than} holds everything in it, and is newer.`,
  same: (than: string) => `Left out: ${than} holds the same.`,
  savedBy: (name: string) => `saved by ${name}`,
  whichAnswers: (file: string) => `Which answers of ${file}`,
  none: 'None of them',
  close: (file: string) => `Close ${file}`,
  closedFile: (file: string) => `${file} is closed.`,

  onlyDiffering: 'Only questions in which we differ',
  ratingsHeading: 'Ratings',
  ratingsCaption: 'Ratings by person and audience, farthest apart first',
  question: 'Question',
  byPerson: 'By person',
  byAudience: 'By audience',
  apart: 'Levels apart',
  nobody: 'Nobody named',
  noAudience: 'Audience not named',
  people: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  range: (lowest: string, highest: string) => (lowest === highest ? lowest : `${lowest} to ${highest}`),
  noRatings: 'Nobody has rated anything here.',

  answersHeading: 'Answers side by side',
  nothing: 'Nobody has answered any of these questions.',
  nothingDiffers: 'There is no question in which you differ.',
  here: 'This browser',
  differs: 'differs',
  take: 'Take this answer',
  takeOf: (who: string, question: string) => `Take this answer, of ${who}, to: ${question}`,
  taken: (who: string) => `The answer of ${who} is now yours.`,
  undo: 'Bring back what stood here',
  broughtBack: 'What stood here is back.',
  notTaken: 'It was not taken over: this browser refused the write. Nothing has changed.',
};
