const buttonsIn = (canvas: HTMLElement) => [
  ...canvas.querySelector('cairn-question-checklist')!.shadowRoot!.querySelectorAll('button'),
];

/** Presses a button of the checklist in a story, in the frame in which it is there. */
export async function pressIn(canvas: HTMLElement, name: string): Promise<void> {
  const button = buttonsIn(canvas).find(one => one.textContent.trim() === name);
  if (button) return button.click();
  await new Promise(requestAnimationFrame);
  return pressIn(canvas, name);
}
