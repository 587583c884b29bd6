const css = String.raw;

/** Everything else of the page is hidden, for as long as it takes to print. */
const alone = css`
  @media print {
    body > :not(.cairn-print) {
      display: none !important;
    }
  }
`;

/**
 * Lets the page print one thing alone, for as long as `find` finds it, also when somebody prints with the browser’s own
 * command. A copy stands at the end of the page while it prints, and goes with the rule that hides the rest.
 */
export function printAlone(find: () => HTMLElement | null): void {
  addEventListener('beforeprint', function onPrint() {
    const original = find();
    if (!original?.isConnected) return removeEventListener('beforeprint', onPrint);
    const copy = document.createElement('div');
    copy.className = 'cairn-print';
    const root = copy.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = (original.getRootNode() as ShadowRoot).adoptedStyleSheets;
    root.append(original.cloneNode(true));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(alone);
    document.adoptedStyleSheets.push(sheet);
    document.body.append(copy);
    const onPrinted = () => {
      copy.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
    };
    addEventListener('afterprint', onPrinted, {once: true});
  });
}
