import type {AnswerField} from '../answer.ts';
import {isAskedOf, type AskedQuestion} from '../asked-question.ts';
import type {Entry} from '../entry.ts';
import {movementOf, type Movement, type Yardstick} from '../movement.ts';
import {roundsIn, type Round} from '../rounds-in.ts';
import {addTo, emptyStanding, PrincipleCount, type PrincipleStanding, type Standing} from '../standing.ts';
import {byOwner, isOpen, type OwnerItems} from './by-owner.ts';
import {gapsBy, type Gap} from './gaps.ts';
import {byDate, itemOf, type Item} from './item.ts';

/** What a report is about: whose answers, when, to which questions. */
export interface ReportOptions extends Yardstick {
  readonly cycle: string;
  /** The cycle to compare with. */
  readonly previous?: string;
  /** In the order in which to report them; `listSubjects` gives them. */
  readonly subjects: readonly {readonly id: string; readonly audience?: string}[];
  readonly questions: readonly AskedQuestion[];
  /** What a team can fill in, where that is not everything: nobody misses evidence that has no box. */
  readonly fields?: readonly AnswerField[];
  /** The lowest level that claims to be in place, and so needs evidence. Without it: the upper half of the scale. */
  readonly inPlace?: string;
  /** The language to sort owners in. */
  readonly lang?: string;
}

/** Where one subject stands. */
export interface SubjectStanding extends Standing {
  readonly subject: string;
  /** Whether the cycle is closed for it. */
  readonly closed: boolean;
}

/** Everything that a page, a print and a Word report show; ids, no words. */
export interface Report {
  readonly cycle: string;
  readonly previous: string | undefined;
  /** The day for which it is true. */
  readonly today: string;
  /** The ids of the levels; every `ratings` has a number for each. */
  readonly levels: readonly string[];
  readonly total: Standing;
  /** In the order of the questions. */
  readonly principles: readonly PrincipleStanding[];
  readonly subjects: readonly SubjectStanding[];
  readonly gaps: readonly Gap[];
  /** What is overdue, the longest first. */
  readonly overdue: readonly Item[];
  readonly decisions: readonly Item[];
  /** Open steps and decisions by who is to do them; last, those of nobody. */
  readonly owners: readonly OwnerItems[];
}

/** Reports where one or many subjects stand in a cycle. */
export function reportOf(entries: readonly Entry[], options: ReportOptions): Report {
  const {cycle, previous, today, levels, lang} = options;
  const roundOf = roundsIn(entries);
  const count = new Count(options);
  for (const {id, audience} of options.subjects) {
    const now = roundOf({subject: id, cycle});
    const past = previous === undefined ? undefined : roundOf({subject: id, cycle: previous});
    count.addSubject(id, audience, now, past?.answers.size ? past : undefined);
  }
  const {total, principles, subjects, gaps, overdue, decisions, open} = count;
  return {
    cycle,
    previous,
    today,
    levels: levels.map(({id}) => id),
    total,
    principles: principles.standings,
    subjects,
    gaps,
    overdue: overdue.sort(byDate),
    decisions,
    owners: byOwner(open, lang),
  };
}

const isIn = (round: Round | undefined, {id}: AskedQuestion): boolean => !!round?.answers.has(id);

/** Counts as it goes: thousands of answers are not kept, only what the report lists. */
class Count {
  readonly #options: ReportOptions;
  readonly #gapsOf: (movement: Movement) => Gap[];
  readonly total: Standing;
  readonly principles: PrincipleCount;
  readonly subjects: SubjectStanding[] = [];
  readonly gaps: Gap[] = [];
  readonly overdue: Item[] = [];
  readonly decisions: Item[] = [];
  readonly open: Item[] = [];

  constructor(options: ReportOptions) {
    this.#options = options;
    this.#gapsOf = gapsBy(options);
    this.total = emptyStanding(options.levels);
    this.principles = new PrincipleCount(options.levels);
  }

  addSubject(subject: string, audience: string | undefined, now: Round, past: Round | undefined): void {
    const {questions, levels} = this.#options;
    const standing = {subject, closed: now.closed, ...emptyStanding(levels)};
    this.subjects.push(standing);
    for (const question of questions) {
      // What somebody answered counts, whomever it is asked.
      if (!isAskedOf(question, audience) && !isIn(now, question) && !isIn(past, question)) continue;
      const movement = movementOf(subject, question, now, past, this.#options);
      addTo(standing, movement, levels);
      addTo(this.total, movement, levels);
      this.principles.add(movement);
      this.gaps.push(...this.#gapsOf(movement));
      if (isOpen(movement)) this.#addItem(itemOf(movement));
    }
  }

  #addItem(item: Item) {
    this.open.push(item);
    if (item.daysOverdue) this.overdue.push(item);
    if (item.status === 'needs-decision') this.decisions.push(item);
  }
}
