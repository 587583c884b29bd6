import type {RatingScale} from '../types.ts';
import type {CaseLevel, CaseRubric} from './case-package.ts';
import {oneLine, timeOf, type CaseParts} from './case-parts.ts';
import type {Content} from './content.ts';
import {identifierOf} from './identifier.ts';
import {latestDay} from './provenance-text.ts';

/** The rating scales as rubrics of one criterion each. A scale ranks and does not measure, so no level has a score. */
export function caseRubrics(parts: CaseParts, {ratingScales}: Content): CaseRubric[] {
  return ratingScales.map(scale => rubricOf(parts, scale));
}

function rubricOf(parts: CaseParts, scale: RatingScale): CaseRubric {
  const {id, lang, title, description, provenance, translation} = scale;
  const lastChangeDateTime = timeOf(latestDay(provenance, translation));
  const rubric = parts.link('CFRubrics', identifierOf('rating-scale', id, lang), title);
  const criterion = parts.link('CFRubricCriteria', identifierOf('rating-criterion', id, lang), title);
  return {
    identifier: rubric.identifier,
    uri: rubric.uri,
    title: rubric.title,
    description,
    lastChangeDateTime,
    CFRubricCriteria: [
      {
        identifier: criterion.identifier,
        uri: criterion.uri,
        category: criterion.title,
        position: 1,
        rubricId: rubric.identifier,
        lastChangeDateTime,
        CFRubricCriterionLevels: scale.levels.map((level, index): CaseLevel => {
          const link = parts.link(
            'CFRubricCriteria',
            identifierOf('rating-level', `${id}/${level.id}`, lang),
            id,
          );
          return {
            identifier: link.identifier,
            uri: link.uri,
            description: level.description,
            quality: oneLine(level.label),
            position: index + 1,
            rubricCriterionId: criterion.identifier,
            lastChangeDateTime,
          };
        }),
      },
    ],
  };
}
