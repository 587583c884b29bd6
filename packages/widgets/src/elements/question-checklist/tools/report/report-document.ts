import type {ReportDocument, ReportFact, ReportFigure} from '@cairn-kit/answers/report';
import type {ChecklistTools} from '../checklist-tools.ts';
import type {ListContent} from '../list-content.ts';
import {decisionsSection, formerSection, gapsSection, overdueSection} from './item-sections.ts';
import {fieldsOf, reportFor, type ReportChoice, type ReportContent} from './report-choice.ts';
import {reportNames, type ReportNames} from './report-names.ts';
import {movementSection, ratingsSection, subjectsSection} from './standing-sections.ts';

/** The report in words: what the page shows, prints, and writes as a Word document. */
export function reportDocument(
  tools: ChecklistTools,
  choice: ReportChoice,
  content: ListContent,
): ReportDocument {
  const {fields: labels} = tools.checklist.localize.words;
  const made = reportFor(tools, choice, content);
  const names = reportNames(tools, content, made.subjects);
  const {report} = made;
  return {
    lang: names.lang,
    title: names.words.title,
    facts: factsOf(made, names),
    figures: figuresOf(made, names),
    sections: [
      ratingsSection(report, names),
      movementSection(report, names),
      ...(report.subjects.length > 1 ? [subjectsSection(report, names)] : []),
      decisionsSection(made, names, labels),
      overdueSection(made, names, labels),
      gapsSection(made, names, fieldsOf(tools).includes('evidence')),
      ...formerSection(made, names, labels, content.missing),
    ],
    notes: notesOf(tools, content, names),
  };
}

function factsOf({report, subjects}: ReportContent, names: ReportNames): ReportFact[] {
  const {facts} = names.words;
  const {title} = document;
  const {origin, pathname, search} = location;
  return [
    {label: facts.whose, text: subjects.map(({id}) => names.subject(id)).join(', ')},
    {label: facts.cycle, text: names.cycle(report.cycle)},
    ...(report.previous === undefined ? [] : [{label: facts.previous, text: names.cycle(report.previous)}]),
    {label: facts.date, text: names.day(report.today)},
    ...(title ? [{label: facts.page, text: title}] : []),
    {label: facts.address, text: origin + pathname + search, isAddress: true},
  ];
}

/** The numbers that sum it up. */
function figuresOf(
  {report: {total, decisions, overdue, previous}}: ReportContent,
  names: ReportNames,
): ReportFigure[] {
  const {figures} = names.words;
  const cycle = previous === undefined ? '' : names.cycle(previous);
  return [
    {number: `${total.now.statuses.agreed}`, label: figures.agreed(total.now.asked)},
    ...(total.before
      ? [
          {number: `${total.rose}`, label: figures.rose(cycle)},
          {number: `${total.fell}`, label: figures.fell(cycle)},
        ]
      : []),
    {number: `${decisions.length}`, label: figures.decisions(decisions.length), isOpen: !!decisions.length},
    {number: `${overdue.length}`, label: figures.overdue(overdue.length), isOpen: !!overdue.length},
  ];
}

function notesOf({checklist}: ChecklistTools, {questions}: ListContent, names: ReportNames): string[] {
  const {words} = checklist.localize;
  const all = [...questions.values()];
  return [
    checklist.retentionNote,
    all.every(({provenance}) => provenance.basis === 'original') ? names.words.whoseWords : '',
    all.some(({translation}) => translation?.review === 'unreviewed') ? words.unreviewed : '',
    words.notAffiliated,
  ].filter(note => note);
}
