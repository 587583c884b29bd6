export type {Level} from '../asked-question.ts';
export {
  compareRatings,
  type AudienceRating,
  type ComparedRatings,
  type PersonRating,
} from './compare-ratings.ts';
export {newestSources, type NewestSources, type SetAside} from './newest-sources.ts';
export {sideBySide, type ComparedAnswer, type ComparedQuestion} from './side-by-side.ts';
export type {Source} from './source.ts';
export {takeOver, type TakingStore} from './take-over.ts';
