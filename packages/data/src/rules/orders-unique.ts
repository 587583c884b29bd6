import type {Rule} from './rule.ts';

/** No two questions of one principle have the same order, so that everybody sees them in the same one. */
export const ordersUnique: Rule = {
  name: 'orders-unique',
  description: 'No two questions of one principle have the same order.',
  check({questions}) {
    const fileAt = new Map<string, string>();
    return questions.flatMap(({file, data}) => {
      const place = `${data.principle} ${data.order}`;
      const other = fileAt.get(place);
      fileAt.set(place, other ?? file);
      return other
        ? [
            {
              file,
              field: 'order',
              wrong: `${data.order} is taken by ${other}`,
              remedy: 'choose a number that no other question of this principle has',
            },
          ]
        : [];
    });
  },
};
