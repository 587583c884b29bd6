import type {QuestionSet} from '@cairn-kit/data';

const modules = import.meta.glob<{questionSet: QuestionSet}>(
  '../../../packages/data/src/generated/questions/*.ts',
  {eager: true},
);

/** Every question of the data package, as its modules hold them. */
export const questionSets: readonly QuestionSet[] = Object.values(modules).map(
  ({questionSet}) => questionSet,
);
