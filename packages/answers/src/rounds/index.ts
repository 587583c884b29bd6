export type {AskedQuestion, Level} from '../asked-question.ts';
export {localDay} from '../due.ts';
export type {Movement, Yardstick} from '../movement.ts';
export type {PrincipleStanding, Standing, Tally} from '../standing.ts';
export {carry, closeRound, reopenRound, type ClosingProblem, type ClosingStore} from './close-round.ts';
export {movedSince, type MovedSince, type MovedSinceOptions} from './moved-since.ts';
