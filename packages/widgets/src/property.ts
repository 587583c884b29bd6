import type {PropertyDeclaration} from 'lit';

/**
 * A Lit property's declaration, safe on any host page.
 *
 * Without a prototype it does not see what a page put on `Object.prototype`: a host that sets
 * `Object.prototype.attribute`, `.state`, `.noAccessor`, `.hasChanged`, `.converter` or `.type` would otherwise
 * silently blank our properties. For the same reason `attribute` is always written out.
 * Without a `type` the value is the attribute's text.
 */
export function property(
  declaration: PropertyDeclaration & {attribute: string | false},
): PropertyDeclaration {
  return Object.assign(Object.create(null) as PropertyDeclaration, {state: false}, declaration);
}
