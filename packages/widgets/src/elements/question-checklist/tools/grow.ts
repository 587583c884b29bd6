/** Makes boxes as high as what is in them, where they do not do that by themselves. */
export function grow(root: ParentNode): void {
  if (CSS.supports('field-sizing:content')) return;
  for (const box of root.querySelectorAll('textarea')) {
    box.style.blockSize = 'auto';
    box.style.blockSize = `${box.scrollHeight + 2}px`;
  }
}
