import './register-principles.ts';
import './register-questions.ts';
import './register-words.ts';
import '@cairn-kit/widgets/define/newsletter-signup.js';
import '@cairn-kit/widgets/define/principle-card.js';
import '@cairn-kit/widgets/define/question-checklist.js';
