import './register-content.ts';
import '@cairn-kit/widgets/define/principle-card.js';
