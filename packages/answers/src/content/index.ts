export {
  formerAnswers,
  takeOffer,
  type FormerAnswer,
  type FormerAnswers,
  type FormerContent,
  type Offer,
} from './former-answers.ts';
export {whereaboutsIn, type Content, type Forwarding, type Whereabouts} from './forwarding.ts';
export {forwarded, movesIn} from './moves.ts';
