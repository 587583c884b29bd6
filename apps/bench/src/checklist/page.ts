// What runs in the page: ten checklists of Cairn, and the same controls as plain HTML. It is sent there as text.

interface Question {
  readonly audiences: readonly string[];
}

interface Checklist extends HTMLElement {
  content: unknown;
}

/** The page of the benchmark, as its functions see it. */
interface BenchPage {
  bench: {
    questions: readonly Question[];
    markup: string;
    styles: string;
  };
}

const page = globalThis as unknown as BenchPage;

/** Until the next frame was painted. */
const painted = () =>
  new Promise<void>(resolve => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

const QUESTIONS = 15;

/** One checklist as Cairn renders it, from which the plain one is made: the same controls, words and styles. */
export async function prepare(questionsUrl: string): Promise<void> {
  const {questionSet} = (await import(questionsUrl)) as {questionSet: {questions: readonly Question[]}};
  const questions = questionSet.questions
    .slice(0, QUESTIONS)
    .map(question => ({...question, audiences: ['sea']}));
  if (questions.length < QUESTIONS) throw new Error(`There are only ${questions.length} questions.`);
  document.body.append(Object.assign(document.createElement('div'), {id: 'place'}));
  await customElements.whenDefined('cairn-question-checklist');
  page.bench = {questions, markup: '', styles: ''};
  await showOurs(1);
  const {shadowRoot} = document.querySelector('cairn-question-checklist')!;
  const rules = shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
  const copy = shadowRoot!.querySelector('section')!.outerHTML.replaceAll(/<!--.*?-->/gs, '');
  page.bench.markup = copy;
  page.bench.styles = rules
    .map(rule => rule.cssText.replaceAll(/:host(\(([^)]*)\))?/g, '.host$2'))
    .join('\n');
  clear();
}

function clear(): void {
  document.querySelector('#place')!.replaceChildren();
}

/** Milliseconds until so many of Cairn's checklists are painted. */
export async function showOurs(count: number): Promise<number> {
  const place = document.querySelector('#place')!;
  place.replaceChildren();
  await painted();
  const start = performance.now();
  for (let number = 0; number < count; number++) {
    const list = document.createElement('cairn-question-checklist') as Checklist;
    list.setAttribute('list-id', `bench-${number}`);
    list.content = {
      principle: 1,
      title: 'A checklist of the benchmark',
      lang: 'en',
      questions: page.bench.questions,
    };
    place.append(list);
  }
  await painted();
  const lists = [...place.children];
  while (!lists.every(list => list.shadowRoot!.querySelector('fieldset'))) await painted();
  return performance.now() - start;
}

/** Milliseconds until so many plain ones are painted. */
export async function showPlain(count: number): Promise<number> {
  const place = document.querySelector('#place')!;
  place.replaceChildren();
  await painted();
  const start = performance.now();
  const {markup, styles} = page.bench;
  const one = `<div class="host">${markup}</div>`;
  // eslint-disable-next-line no-restricted-syntax -- what plain HTML is: the parser’s work is measured, too
  place.innerHTML = `<style>${styles}</style>${one.repeat(count)}`;
  for (const section of place.querySelectorAll('section')) section.addEventListener('change', onChange);
  await painted();
  return performance.now() - start;
}

/** What the simplest script would do: it marks the stone and keeps the status. */
function onChange(event: Event): void {
  const select = event.target as HTMLSelectElement;
  const {id} = select.closest('fieldset')!;
  const section = event.currentTarget as Element;
  section.querySelector(`[href="#${id}"]`)!.setAttribute('data-status', select.value);
  localStorage.setItem(`plain ${id}`, select.value);
}

/** Milliseconds until the status of every question was changed and painted. */
export async function changeStatuses(): Promise<number> {
  const place = document.querySelector('#place')!;
  const roots = [...place.querySelectorAll('cairn-question-checklist, .host')].map(
    host => host.shadowRoot ?? host,
  );
  const selects = roots.flatMap(root => [...root.querySelectorAll<HTMLSelectElement>('[name=status]')]);
  const start = performance.now();
  for (const select of selects) {
    select.value = select.value === 'agreed' ? 'drafted' : 'agreed';
    select.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    select.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
  }
  await painted();
  if (selects.length !== roots.length * QUESTIONS) throw new Error(`${selects.length} statuses`);
  return performance.now() - start;
}

/** How many nodes there are, those in shadow roots included, and how many shadow roots. */
export function countNodes(): {nodes: number; roots: number} {
  let [nodes, roots] = [0, 0];
  const count = (root: Node): void => {
    const walker = document.createTreeWalker(root);
    while (walker.nextNode()) {
      nodes++;
      const {shadowRoot} = walker.currentNode as Element;
      if (shadowRoot) {
        roots++;
        count(shadowRoot);
      }
    }
  };
  count(document.querySelector('#place')!);
  return {nodes, roots};
}
