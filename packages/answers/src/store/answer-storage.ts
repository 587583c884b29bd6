import type {Answer, AnswerScope} from '../answer.ts';

/** One place that can keep answers. A store asks each in turn, best first. */
export interface AnswerStorage {
  /** Everything kept for a scope. What is not an answer is left out, and left where it is. */
  load(scope: AnswerScope): Promise<Answer[]>;
  /** Merges an answer into what is kept. Resolves with the result only after the write completed. */
  save(answer: Answer): Promise<Answer>;
}
