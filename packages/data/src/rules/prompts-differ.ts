import type {Problem} from './problem.ts';
import type {Rule} from './rule.ts';

/** Above this share of common three-word runs two questions ask the same thing in the same words. */
const SHARED_MAX = 0.4;

/** No two prompts share more than 40 % of their three-word runs. */
export const promptsDiffer: Rule = {
  name: 'prompts-differ',
  description: 'No two prompts share more than 40 % of their three-word runs.',
  check({questions}) {
    const entries = questions.map(({file, data}) => ({file, trigrams: trigrams(data.prompt)}));
    return entries.flatMap((entry, index) =>
      entries.slice(0, index).flatMap((other): Problem[] =>
        sharedPart(entry.trigrams, other.trigrams) > SHARED_MAX
          ? [
              {
                file: entry.file,
                field: 'prompt',
                wrong: `asks nearly the same as ${other.file}`,
                remedy: 'ask something else, or merge the two questions',
              },
            ]
          : [],
      ),
    );
  },
};

/** The runs of three words in a text, whatever their case and punctuation. */
export function trigrams(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
}

/** How much of the smaller set is in the other, from 0 to 1. */
export function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : [...a].filter(run => b.has(run)).length / smaller;
}
