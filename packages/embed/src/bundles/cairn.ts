import './register-content.ts';
import '@cairn-kit/widgets/define/newsletter-signup.js';
import '@cairn-kit/widgets/define/principle-card.js';
import '@cairn-kit/widgets/define/question-checklist.js';
