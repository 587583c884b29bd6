export type {AskedQuestion} from '../asked-question.ts';
export {localDay} from '../due.ts';
export {
  addCycle,
  cycleAfter,
  cycleBefore,
  listCycles,
  renameCycle,
  standardCycles,
  type Cycle,
} from './cycles.ts';
export {idOf} from './id-of.ts';
export {matchNames, type Match} from './match-names.ts';
export {
  reorder,
  unnamed,
  type Named,
  type NamedKind,
  type Naming,
  type NamingChanges,
  type NamingProblem,
} from './named.ts';
export {addPerson, changePerson, listPeople, workAs, type Person} from './people.ts';
export {listProgress, type ProgressOptions, type SubjectProgress} from './progress.ts';
export {addSubject, changeSubject, listSubjects, type Subject, type SubjectDetails} from './subjects.ts';
export {withIds} from './with-ids.ts';
