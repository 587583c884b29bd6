import {defineElement} from '../../define-element.ts';
import {NewsletterSignup} from './newsletter-signup.ts';

declare global {
  interface HTMLElementTagNameMap {
    'cairn-newsletter-signup': NewsletterSignup;
  }
}

defineElement('cairn-newsletter-signup', NewsletterSignup);
