import './register-questions.ts';
import './register-words.ts';
import '@cairn-kit/widgets/define/question-checklist.js';
