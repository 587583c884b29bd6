import type {AnswerField, Place} from '../../answer.ts';
import type {Entry} from '../../entry.ts';
import type {AnswerWords, FileQuestion} from '../answer-words.ts';

/** What goes into a Word document: the answers of one subject in one cycle. */
export interface AnswersWord {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly place: Place;
  /** The questions in their order. Answers to others follow, under a heading of their own. */
  readonly questions: readonly WordQuestion[];
  /** When it was written, as people say it. */
  readonly date: string;
  /** The address of the page that it comes from. */
  readonly page?: string;
  /** A note of the site, such as how long to keep the document. */
  readonly note?: string;
  readonly words: WordWords;
}

/** A question, and the heading under which it stands: a principle’s title, for example. */
export interface WordQuestion extends FileQuestion {
  readonly heading?: string;
}

/** The words in a document, in one language. */
export interface WordWords extends AnswerWords {
  /** The language: BCP 47, such as `en-US`. */
  readonly lang: string;
  readonly subject: string;
  readonly cycle: string;
  readonly date: string;
  readonly page: string;
  /** How to fill the document in, and what to do with it then. */
  readonly instructions: string;
  /** Who is not behind it. */
  readonly notAffiliated: string;
  readonly noLongerAsked: string;
  /** Stands where nothing stands yet. */
  readonly empty: string;
  /** Stands for no level of the rating scale. */
  readonly noRating: string;
}

/** The fields that stand beside each other, as the columns of a table; all others are as wide as the page. */
export const shortFields: readonly AnswerField[] = ['status', 'rating', 'owner', 'due'];

/** The value of the choice that is no level of the scale: nothing that could be an id. */
export const NO_RATING = '_';
