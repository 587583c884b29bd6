import './register-words.ts';
import '@cairn-kit/widgets/define/newsletter-signup.js';
