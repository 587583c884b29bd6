/** How far a team is with a question. */
export type AnswerStatus = 'not-started' | 'drafted' | 'agreed' | 'needs-decision' | 'not-applicable';

/** Every status, in the order in which a team meets them. */
export const answerStatuses: readonly AnswerStatus[] = [
  'not-started',
  'drafted',
  'agreed',
  'needs-decision',
  'not-applicable',
];

/** What a team can write down for a question. */
export interface AnswerValues {
  status: AnswerStatus;
  text: string;
}

/** One field's value, with the logical clock that decides which of two values is the newer. */
export interface Stamped<T> {
  value: T;
  /** Lamport clock: greater than every clock its writer had seen. */
  clock: number;
  /** The store that wrote it; settles a tie. */
  replica: string;
  /** Wall clock in milliseconds since 1970, for people to read; never compared. */
  at: number;
}

/** The fields of an answer, each with its own clock, so that two people can change two fields of one answer. */
export type AnswerFields = {[Name in keyof AnswerValues]?: Stamped<AnswerValues[Name]>};

/** Which answers a store holds: those of one list, for one subject (a state, an LEA, a school), in one cycle. */
export interface AnswerScope {
  list: string;
  subject: string;
  cycle: string;
}

/** One question's answer, as it is stored. */
export interface Answer extends AnswerScope {
  question: string;
  fields: AnswerFields;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isStamped = (field: unknown) =>
  isObject(field) && Number.isSafeInteger(field['clock']) && typeof field['replica'] === 'string';

/** Whether something read from a storage is an answer. Anything else is left alone where it lies. */
export function isAnswer(value: unknown): value is Answer {
  return (
    isObject(value) &&
    typeof value['question'] === 'string' &&
    isObject(value['fields']) &&
    Object.values(value['fields']).every(isStamped)
  );
}
