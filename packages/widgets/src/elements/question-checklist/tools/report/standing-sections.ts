import type {
  PrincipleStanding,
  Report,
  ReportColumn,
  ReportSection,
  ReportText,
  Standing,
} from '@cairn-kit/answers/report';
import type {ReportNames} from './report-names.ts';

const counted = (...numbers: readonly number[]): ReportText[] => numbers.map(number => ({text: `${number}`}));
const number = (label: string): ReportColumn => ({label, isNumber: true});

/** One row for each principle, and one for all where there are several. */
function perPrinciple(
  {principles, total}: Report,
  names: ReportNames,
  cells: (standing: Standing) => readonly ReportText[],
): ReportText[][] {
  const rows = principles.map((standing: PrincipleStanding) => [
    names.principle(standing.principle),
    ...cells(standing),
  ]);
  return principles.length > 1 ? [...rows, [{text: names.words.allPrinciples}, ...cells(total)]] : rows;
}

/** How many questions of each principle are rated at which level. */
export function ratingsSection(report: Report, names: ReportNames): ReportSection {
  const {words} = names;
  const {statuses, otherScale} = report.total.now;
  const hasOther = !!otherScale;
  const hasNotApplicable = !!statuses['not-applicable'];
  return {
    heading: words.ratings,
    table: {
      caption: words.ratingsCaption,
      columns: [
        {label: words.principle},
        ...report.levels.map((id, level) => ({label: names.level(id), isNumber: true, level})),
        number(names.unrated),
        ...(hasOther ? [number(words.otherScale)] : []),
        ...(hasNotApplicable ? [number(names.status('not-applicable'))] : []),
      ],
      rows: perPrinciple(report, names, ({now}) =>
        counted(
          ...now.ratings,
          now.unrated,
          ...(hasOther ? [now.otherScale] : []),
          ...(hasNotApplicable ? [now.statuses['not-applicable']] : []),
        ),
      ),
    },
  };
}

/** What moved since the cycle that it is compared with. */
export function movementSection(report: Report, names: ReportNames): ReportSection {
  const {words} = names;
  const {previous, total} = report;
  if (previous === undefined) return {heading: words.movementWithout, text: words.noPrevious};
  const cycle = names.cycle(previous);
  if (!total.before) return {heading: words.movement(cycle), text: words.nothingBefore(cycle)};
  return {
    heading: words.movement(cycle),
    table: {
      caption: words.movementCaption,
      columns: [{label: words.principle}, number(words.rose), number(words.fell), number(words.answered)],
      rows: perPrinciple(report, names, ({rose, fell, answered}) => counted(rose, fell, answered)),
    },
  };
}

/** Where each of many subjects stands. */
export function subjectsSection({subjects, total}: Report, names: ReportNames): ReportSection {
  const {words} = names;
  const hasBefore = !!total.before;
  return {
    heading: words.subjects,
    table: {
      caption: words.subjectsCaption,
      columns: [
        {label: words.subject},
        ...[words.asked, words.agreed, words.decisions, words.overdue].map(number),
        ...(hasBefore ? [number(words.rose), number(words.fell)] : []),
      ],
      rows: subjects.map(({subject, now, overdue, before, rose, fell}) => [
        {text: names.subject(subject)},
        ...counted(now.asked, now.statuses.agreed, now.statuses['needs-decision'], overdue),
        ...(before ? counted(rose, fell) : hasBefore ? [{text: '–'}, {text: '–'}] : []),
      ]),
    },
  };
}
