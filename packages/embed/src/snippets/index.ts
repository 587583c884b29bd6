export {newsletterSignupSnippet, type NewsletterSignupOptions} from './newsletter-signup-snippet.ts';
export type {Topic} from './signup-form.ts';
export {principleCardSnippet, type PrincipleCardOptions} from './principle-card-snippet.ts';
export {questionChecklistSnippet, type QuestionChecklistOptions} from './question-checklist-snippet.ts';
export {scriptSnippet, type EmbedFiles} from './script-snippet.ts';
