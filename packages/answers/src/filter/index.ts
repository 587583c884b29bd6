export {localDay} from '../due.ts';
export {choicesIn, type Choices} from './choices.ts';
export {matcher, type Criteria, type FilteredQuestion, type Matcher} from './matcher.ts';
