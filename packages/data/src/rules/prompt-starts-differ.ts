import type {Problem} from './problem.ts';
import type {Rule} from './rule.ts';

/** As many words as a reader takes in at a glance. */
const WORDS = 4;

/** More questions than this that begin alike read like a form. */
const ALIKE_MAX = 3;

/** Not too many prompts begin with the same words. */
export const promptStartsDiffer: Rule = {
  name: 'prompt-starts-differ',
  description: `No more than ${ALIKE_MAX} prompts begin with the same ${WORDS} words.`,
  check({questions}) {
    const files = new Map<string, string[]>();
    return questions.flatMap(({file, data}): Problem[] => {
      const start = startOf(data.prompt);
      const others = files.get(start) ?? [];
      files.set(start, [...others, file]);
      return others.length < ALIKE_MAX
        ? []
        : [
            {
              file,
              field: 'prompt',
              wrong: `begins with "${start}" like ${others.join(', ')}`,
              remedy: 'begin it in another way',
            },
          ];
    });
  },
};

function startOf(prompt: string): string {
  const words = prompt.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return words.slice(0, WORDS).join(' ');
}
