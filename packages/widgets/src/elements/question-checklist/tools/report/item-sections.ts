import type {Gap, Item, ReportColumn, ReportSection, ReportText} from '@cairn-kit/answers/report';
import type {ReportContent, SubjectsFormerAnswer} from './report-choice.ts';
import type {ReportNames} from './report-names.ts';

/** What belongs to one question of one subject. */
interface OfQuestion {
  readonly subject: string;
  readonly question: string;
  readonly principle: number | string;
}

/** The columns with which every list begins: the question, its principle and, where there are several, whose it is. */
const beginning = ({words}: ReportNames, isOfMany: boolean): ReportColumn[] => [
  {label: words.question},
  {label: words.principle, isNumber: true},
  ...(isOfMany ? [{label: words.subject}] : []),
];

const beginningOf = (
  names: ReportNames,
  {question, principle, subject}: OfQuestion,
  isOfMany: boolean,
): ReportText[] => [
  names.question(question),
  {text: `${principle}`},
  ...(isOfMany ? [{text: names.subject(subject)}] : []),
];

/** What is missing to believe an answer: one row for each answer, whatever is missing there. */
export function gapsSection(
  {report: {gaps, subjects}}: ReportContent,
  names: ReportNames,
  hasEvidence: boolean,
): ReportSection {
  const {words} = names;
  const isOfMany = subjects.length > 1;
  const text = [!gaps.length && words.noGaps, !hasEvidence && words.noEvidenceField]
    .filter(Boolean)
    .join(' ');
  const byAnswer = Map.groupBy(gaps, ({subject, question}) => `${subject}/${question}`);
  return {
    heading: words.gaps,
    text,
    ...(gaps.length && {
      table: {
        caption: words.gapsCaption,
        columns: [...beginning(names, isOfMany), {label: words.missing}],
        rows: [...byAnswer.values()].map(of => [
          ...beginningOf(names, of[0]!, isOfMany),
          {text: of.map(({gap}: Gap) => words.gapKinds[gap]).join('\n')},
        ]),
      },
    }),
  };
}

const ownerOf = ({owner}: Item, {words}: ReportNames): ReportText => ({text: owner.trim() || words.nobody});

/** What should have been done by now. */
export function overdueSection(
  {report: {overdue, subjects}}: ReportContent,
  names: ReportNames,
  fieldLabels: Readonly<Record<'nextStep' | 'owner' | 'due', string>>,
): ReportSection {
  const {words} = names;
  const isOfMany = subjects.length > 1;
  if (!overdue.length) return {heading: words.overdueSteps, text: words.noOverdue};
  return {
    heading: words.overdueSteps,
    table: {
      caption: words.overdueCaption,
      columns: [
        ...beginning(names, isOfMany),
        {label: fieldLabels.nextStep},
        {label: fieldLabels.owner},
        {label: fieldLabels.due},
      ],
      rows: overdue.map(item => [
        ...beginningOf(names, item, isOfMany),
        {text: item.nextStep},
        ownerOf(item, names),
        {text: `${names.day(item.due)}\n${words.daysOverdue(item.daysOverdue)}`},
      ]),
    },
  };
}

/** What somebody has to decide. */
export function decisionsSection(
  {report: {decisions, subjects}}: ReportContent,
  names: ReportNames,
  fieldLabels: Readonly<Record<'owner' | 'due', string>>,
): ReportSection {
  const {words} = names;
  const isOfMany = subjects.length > 1;
  if (!decisions.length) return {heading: words.decisionsNeeded, text: words.noDecisions};
  return {
    heading: words.decisionsNeeded,
    table: {
      caption: words.decisionsCaption,
      columns: [
        ...beginning(names, isOfMany),
        {label: words.soFar},
        {label: fieldLabels.owner},
        {label: fieldLabels.due},
      ],
      rows: decisions.map(item => [
        ...beginningOf(names, item, isOfMany),
        {text: item.answer},
        ownerOf(item, names),
        {text: item.due && names.day(item.due)},
      ]),
    },
  };
}

/** Answers to questions that are not among those of today, and which principles’ questions are not there. */
export function formerSection(
  {former, report: {subjects}}: ReportContent,
  names: ReportNames,
  fieldLabels: Readonly<Record<'answer' | 'status', string>>,
  missing: readonly number[],
): ReportSection[] {
  if (!former.length && !missing.length) return [];
  const {words} = names;
  const isOfMany = subjects.length > 1;
  const rowOf = ({question, subject, values}: SubjectsFormerAnswer): ReportText[] => [
    {text: question},
    ...(isOfMany ? [{text: names.subject(subject)}] : []),
    {text: values.answer},
    {text: names.status(values.status)},
  ];
  return [
    {
      heading: words.former,
      text: missing.length ? words.didNotLoad(missing.join(', ')) : '',
      ...(former.length && {
        table: {
          caption: words.formerCaption,
          columns: [
            {label: words.id},
            ...(isOfMany ? [{label: words.subject}] : []),
            {label: fieldLabels.answer},
            {label: fieldLabels.status},
          ],
          rows: former.map(rowOf),
        },
      }),
    },
  ];
}
