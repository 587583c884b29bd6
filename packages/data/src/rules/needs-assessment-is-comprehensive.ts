import type {Problem} from './problem.ts';
import type {Rule} from './rule.ts';

/** The clause that asks for a needs assessment: in plans for comprehensive support, and nowhere else. */
const NEEDS_ASSESSMENT = 'esea-1111-d-1-b-iii';

const TARGETED = /\btargeted[\s-]support\b|\bA?TSI\b/i;

/** The law asks for a needs assessment in comprehensive support only, and nothing says otherwise. */
export const needsAssessmentIsComprehensive: Rule = {
  name: 'needs-assessment-is-comprehensive',
  description: 'Nothing says that the law asks for a needs assessment in targeted support.',
  check({questions, requirements}) {
    return [
      ...requirements
        .filter(({id, data}) => id === NEEDS_ASSESSMENT && data.appliesTo.some(isTargeted))
        .map(({file}) => toProblem(file, 'appliesTo')),
      ...questions
        .filter(({data}) => data.requirements?.includes(NEEDS_ASSESSMENT))
        .flatMap(({file, data}): Problem[] => [
          ...(data.appliesTo?.some(isTargeted) ? [toProblem(file, 'appliesTo')] : []),
          ...(TARGETED.test(data.prompt) ? [toProblem(file, 'prompt')] : []),
          ...(TARGETED.test(data.whyItMatters) ? [toProblem(file, 'whyItMatters')] : []),
        ]),
    ];
  },
};

function isTargeted(category: string): boolean {
  return category !== 'csi';
}

function toProblem(file: string, field: string): Problem {
  return {
    file,
    field,
    wrong:
      'names targeted support beside the clause on needs assessments, which is about comprehensive support',
    remedy: `take out targeted support here, or ${NEEDS_ASSESSMENT} from the requirements`,
  };
}
