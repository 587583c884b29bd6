import type {Problem} from './problem.ts';
import type {RecordFile, Records, TranslationFile} from './records.ts';
import type {Rule} from './rule.ts';

/** A translation has an original, all of its parts, and the company of its principle's other questions. */
export const translationsComplete: Rule = {
  name: 'translations-complete',
  description:
    'A translation has an original and all of its parts; a principle’s questions are translated all or none.',
  check(records) {
    const {translations} = records;
    const unreadable = new Set(records.unreadable.map(({file}) => file));
    const isNews = ({file}: Problem) => !unreadable.has(file) && !unreadable.has(originalOf(file));
    return [
      ...compare(translations.principles, records.principles, principleGaps),
      ...compare(translations.questions, records.questions, questionGaps),
      ...compare(translations.requirements, records.requirements, () => []),
      ...compare(translations.glossaryTerms, records.glossaryTerms, () => []),
      ...compare(translations.ratingScales, records.ratingScales, scaleGaps),
      ...compare(translations.resources, records.resources, noteGaps),
      ...compare(translations.partners, records.partners, noteGaps),
      ...compare(translations.newsletterIssues, records.newsletterIssues, issueGaps),
      ...missingQuestions(records),
      ...missingPrinciples(records),
    ].filter(isNews);
  },
};

/** content/questions/x.es.yaml → content/questions/x.yaml */
function originalOf(file: string): string {
  return file.replace(/\.[^./]+\.yaml$/, '.yaml');
}

type Gap = Omit<Problem, 'file' | 'line'>;

function compare<T, O>(
  translations: readonly TranslationFile<T>[],
  originals: readonly RecordFile<O>[],
  gaps: (translation: T, original: O) => Gap[],
): Problem[] {
  const byId = new Map(originals.map(original => [original.id, original.data]));
  return translations.flatMap(({id, file, data}): Problem[] => {
    const original = byId.get(id);
    return original
      ? gaps(data, original).map(gap => ({file, ...gap}))
      : [
          {
            file,
            field: 'file name',
            wrong: `there is no ${id}.yaml that this translates`,
            remedy: 'correct the file name, or delete the file',
          },
        ];
  });
}

const principleGaps = (
  translation: {motto?: object | undefined},
  original: {motto?: object | undefined},
): Gap[] => bothOrNone('motto', translation.motto, original.motto);

const noteGaps = (translation: {note?: string | undefined}, original: {note?: string | undefined}): Gap[] =>
  bothOrNone('note', translation.note, original.note);

function bothOrNone(field: string, translated: unknown, original: unknown): Gap[] {
  if (original && !translated) {
    return [{field, wrong: 'is missing, although the English has one', remedy: 'translate it'}];
  }
  if (!original && translated) {
    return [{field, wrong: 'is there, although the English has none', remedy: 'delete it'}];
  }
  return [];
}

const scaleGaps = (
  translation: {levels: readonly unknown[]},
  original: {levels: readonly unknown[]},
): Gap[] => sameLength('levels', translation.levels, original.levels);

const questionGaps = (translation: {evidence: string[]}, original: {evidence: string[]}): Gap[] =>
  sameLength('evidence', translation.evidence, original.evidence);

type Sections = Record<'stateSpotlights' | 'mustRead' | 'toolsAndResources', readonly unknown[]>;

const issueGaps = (translation: Sections, original: Sections): Gap[] =>
  (['stateSpotlights', 'mustRead', 'toolsAndResources'] as const).flatMap(name =>
    sameLength(name, translation[name], original[name]),
  );

function sameLength(field: string, translated: readonly unknown[], original: readonly unknown[]): Gap[] {
  return translated.length === original.length
    ? []
    : [
        {
          field,
          wrong: `has ${translated.length} items, the English has ${original.length}`,
          remedy: 'translate each item, in the same order',
        },
      ];
}

/** A checklist that silently lost half of its questions would look finished. */
function missingQuestions({questions, translations}: Records): Problem[] {
  const translated = new Set(translations.questions.map(({id, lang}) => `${id}.${lang}`));
  const principleOf = new Map(questions.map(({id, data}) => [id, data.principle]));
  const begun = new Set(translations.questions.map(({id, lang}) => `${principleOf.get(id)}.${lang}`));
  const languages = new Set(translations.questions.map(({lang}) => lang));
  return [...languages].flatMap(lang =>
    questions
      .filter(({id, data}) => begun.has(`${data.principle}.${lang}`) && !translated.has(`${id}.${lang}`))
      .map(({id}) => ({
        file: `content/questions/${id}.${lang}.yaml`,
        field: 'file',
        wrong: 'is missing, but other questions of this principle are translated',
        remedy: 'translate this question too',
      })),
  );
}

/** A set of questions stands under its principle's title, in the same language. */
function missingPrinciples({questions, translations}: Records): Problem[] {
  const translated = new Set(translations.principles.map(({id, lang}) => `${id}.${lang}`));
  const principleOf = new Map(questions.map(({id, data}) => [id, data.principle]));
  // A question that cannot be read has no principle yet.
  const needed = new Set(
    translations.questions
      .filter(({id}) => principleOf.has(id))
      .map(({id, lang}) => `${principleOf.get(id)}.${lang}`),
  );
  return [...needed]
    .filter(name => !translated.has(name))
    .map(name => ({
      file: `content/principles/${name}.yaml`,
      field: 'file',
      wrong: 'is missing, but questions of this principle are translated',
      remedy: 'translate the principle too',
    }));
}
