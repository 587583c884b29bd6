import './register-principles.ts';
import './register-words.ts';
import '@cairn-kit/widgets/define/principle-card.js';
