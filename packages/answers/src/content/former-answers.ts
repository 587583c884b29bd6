import {answerFields, answerKey, answerValues, type AnswerValues, type Place} from '../answer.ts';
import type {Change, Entry, Fields} from '../entry.ts';
import {roundsIn} from '../rounds-in.ts';
import {whereaboutsIn, type Content} from './forwarding.ts';

/** An answer to a question that is not asked any more. It stays where it is. */
export interface FormerAnswer {
  /** The id under which it is kept. */
  readonly question: string;
  readonly kind: 'split' | 'retired' | 'unknown';
  readonly values: AnswerValues;
  /** Each field with who wrote it, and when. */
  readonly fields: Fields;
  /** What the question asked, where somebody still knows. */
  readonly prompt: string | undefined;
  /** Why it is not asked any more, where it was retired, and since when. */
  readonly reason: string | undefined;
  readonly asOf: string | undefined;
  /** The questions that it was split into. */
  readonly to: readonly string[];
}

/** An answer to a question that was split, offered at one of its parts. */
export interface Offer {
  /** The part. */
  readonly question: string;
  readonly former: FormerAnswer;
  /** Whether the part has an answer of its own already. */
  readonly answered: boolean;
}

/** What was answered to questions that are not asked any more. */
export interface FormerAnswers {
  /** Every such answer, for a list of "questions no longer asked". */
  readonly answers: readonly FormerAnswer[];
  /** Those that belong to a question of today in part. */
  readonly offers: readonly Offer[];
}

/** What is asked, and what the prompts of former questions were: files carry them. */
export interface FormerContent extends Content {
  readonly prompts?: ReadonlyMap<string, string>;
}

/** The answers of a subject in a cycle to questions that are not asked any more. */
export function formerAnswers(
  entries: readonly Entry[],
  place: Place,
  content: FormerContent,
): FormerAnswers {
  const {answers: round} = roundsIn(entries)(place);
  const whereabouts = whereaboutsIn(content);
  const answers = [...round].flatMap(([question, fields]): FormerAnswer[] => {
    const found = whereabouts(question);
    const values = answerValues(fields);
    if (found.kind === 'asked' || found.kind === 'moved' || isEmpty(values)) return [];
    const {reason, asOf} = found.kind === 'retired' ? found : {};
    const to = found.kind === 'split' ? found.to : [];
    const prompt = content.prompts?.get(question);
    return [{question, kind: found.kind, values, fields, prompt, reason, asOf, to}];
  });
  const isAnswered = (question: string) => !isEmpty(answerValues(round.get(question)));
  const offers = answers.flatMap(former =>
    former.to.map(question => ({question, former, answered: isAnswered(question)})),
  );
  return {answers, offers};
}

/**
 * How to take an offer: what was written goes to the part as a draft, as nobody has agreed on it there, nor rated it.
 * Put it into the store: `store.put([takeOffer(store.place, offer)])`.
 */
export function takeOffer(place: Place, {question, former: {values}}: Offer): Change {
  const written = WRITTEN.filter(name => values[name].trim()).map(name => [name, values[name]]);
  return [answerKey(place, question), {...Object.fromEntries(written), status: 'drafted'}];
}

const WRITTEN = ['answer', 'evidence', 'nextStep', 'owner', 'due'] as const;

const isEmpty = (values: AnswerValues): boolean =>
  answerFields.every(name => (name === 'status' ? values.status === 'not-started' : !values[name].trim()));
