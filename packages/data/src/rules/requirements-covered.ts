import type {Rule} from './rule.ts';

/** With one question a team has no choice. */
const QUESTIONS_MIN = 2;

/** Every requirement is named by at least two questions. */
export const requirementsCovered: Rule = {
  name: 'requirements-covered',
  description: `Every requirement is named by at least ${QUESTIONS_MIN} questions.`,
  check({requirements, questions, unreadable}) {
    if (unreadable.some(({kind}) => kind === 'question')) return [];
    return requirements.flatMap(({id, file}) => {
      const count = questions.filter(({data}) => data.requirements?.includes(id)).length;
      return count < QUESTIONS_MIN
        ? [
            {
              file,
              field: 'questions',
              wrong: `is named by ${count} questions, fewer than ${QUESTIONS_MIN}`,
              remedy: `write "${id}" under the requirements of the questions that help to meet it`,
            },
          ]
        : [];
    });
  },
};
