export {registerContent, type ContentLoader} from './content/content-loader.ts';
export {staticContent} from './content/static-content.ts';
export {registerWords} from './controllers/localize-controller.ts';
export {NewsletterSignup} from './elements/newsletter-signup/newsletter-signup.ts';
export {SignupSubmitEvent, SignupSubmittedEvent} from './elements/newsletter-signup/signup-events.ts';
export {
  PrincipleCard,
  PrincipleOpenEvent,
  type PrincipleTarget,
} from './elements/principle-card/principle-card.ts';
export {AnswerChangedEvent, AnswersSavedEvent} from './elements/question-checklist/answer-events.ts';
export {QuestionChecklist} from './elements/question-checklist/question-checklist.ts';
export type {Words} from './locales/en.ts';
export {whoseWords} from './whose-words.ts';
export {version} from './version.ts';
