import {answerFields, answerKey, type Change} from '@cairn-kit/answers';
import {takeOver} from '@cairn-kit/answers/compare';
import type {ChecklistTools} from '../checklist-tools.ts';
import type {StatusLine} from '../status-line.ts';
import {wordsOf} from './comparison.ts';
import {isSaid, type AnswerActions} from './question-view.ts';

/** Takes answers over, and brings back what stood there. */
export function takeAnswers(
  tools: ChecklistTools,
  status: StatusLine,
  canRead: (source: number) => boolean,
): AnswerActions {
  const {store} = tools;
  const before = new Map<string, Change>();

  const take: AnswerActions['take'] = (question, answer, who) => {
    const names = answerFields.filter(isSaid(answer));
    const key = answerKey(store.place, question);
    const values = store.get(question);
    const change: Change = [key, Object.fromEntries(names.map(name => [name, values[name]]))];
    takeOver(store, question, answer.fields, names).then(
      result => {
        // Somebody closed the cycle in another tab.
        if (result === 'closed') return status.say(tools.words.notes.closed);
        before.set(question, change);
        status.say(wordsOf(tools).taken(who));
      },
      (error: unknown) => {
        console.warn('[cairn] An answer was not taken over.', error);
        status.say(wordsOf(tools).notTaken);
      },
    );
  };

  return {
    canTake: source => source > 0 && !store.closed && canRead(source),
    take,
    canUndo: question => before.has(question) && !store.closed,
    undo(question) {
      const change = before.get(question)!;
      before.delete(question);
      void store.put([change]).then(() => status.say(wordsOf(tools).broughtBack));
    },
  };
}
