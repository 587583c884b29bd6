import {defineElement} from '../../define-element.ts';
import {PrincipleCard} from './principle-card.ts';

declare global {
  interface HTMLElementTagNameMap {
    'cairn-principle-card': PrincipleCard;
  }
}

defineElement('cairn-principle-card', PrincipleCard);
