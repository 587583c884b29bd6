import './register-content.ts';
import '@cairn-kit/widgets/define/question-checklist.js';
