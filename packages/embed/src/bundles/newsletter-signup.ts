import './register-content.ts';
import '@cairn-kit/widgets/define/newsletter-signup.js';
