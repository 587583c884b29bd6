import {expect} from '@open-wc/testing';
import type {AnswerValues} from '../answer.ts';
import {Copy} from '../testing/copy.ts';
import {formerAnswers, takeOffer} from './former-answers.ts';
import type {Forwarding} from './forwarding.ts';

const place = {subject: 'lincoln', cycle: 'fall'};
const forwarding: Forwarding[] = [
  {id: 'old-who', kind: 'moved', to: 'who'},
  {id: 'who-and-when', kind: 'split', to: ['who', 'when']},
  {id: 'dropped', kind: 'retired', reason: 'Nobody could answer it.', asOf: '2026-11-01'},
];
const content = {questions: ['who', 'when'], forwarding};

const year = (answers: Record<string, Partial<AnswerValues>>) => {
  const copy = new Copy('ana');
  for (const [question, values] of Object.entries(answers)) copy.answer(place, question, values);
  return copy;
};

describe('formerAnswers', () => {
  it('lists answers to what is not asked any more, with why and what it was', () => {
    const copy = year({
      who: {answer: 'Asked'},
      'old-who': {answer: 'Shown under its new id'},
      dropped: {answer: 'Kept'},
      'of-another-pack': {status: 'agreed'},
      emptied: {answer: ' ', status: 'not-started'},
    });
    const prompts = new Map([['dropped', 'Who owns the plan?']]);
    const {answers, offers} = formerAnswers(copy.entries, place, {...content, prompts});
    expect(
      answers.map(({question, kind, reason, asOf, prompt, values}) => [
        question,
        kind,
        reason,
        asOf,
        prompt,
        values.answer,
      ]),
    ).to.deep.equal([
      ['dropped', 'retired', 'Nobody could answer it.', '2026-11-01', 'Who owns the plan?', 'Kept'],
      ['of-another-pack', 'unknown', undefined, undefined, undefined, ''],
    ]);
    expect(answers[0]!.fields['answer']!.by).to.equal('ana');
    expect(offers).to.deep.equal([]);
  });

  it('offers the answer to a split question at each part, and says which parts have their own', () => {
    const copy = year({'who-and-when': {answer: 'Ana, in May'}, when: {answer: 'May'}});
    const {answers, offers} = formerAnswers(copy.entries, place, content);
    expect(answers.map(({question, kind, to}) => [question, kind, to])).to.deep.equal([
      ['who-and-when', 'split', ['who', 'when']],
    ]);
    expect(offers.map(({question, former, answered}) => [question, former.question, answered])).to.deep.equal(
      [
        ['who', 'who-and-when', false],
        ['when', 'who-and-when', true],
      ],
    );
  });

  it('brings an offer to its part as a draft, over nothing that it does not say', () => {
    const copy = year({
      'who-and-when': {answer: 'Ana, in May', status: 'agreed', rating: 'high', owner: ''},
      who: {owner: 'Ben'},
    });
    const [offer] = formerAnswers(copy.entries, place, content).offers;
    copy.put([takeOffer(place, offer!)]);
    expect(copy.values(['answers', 'lincoln', 'fall', 'who'])).to.deep.equal({
      answer: 'Ana, in May',
      status: 'drafted',
      owner: 'Ben',
    });
    expect(copy.values(['answers', 'lincoln', 'fall', 'who-and-when'])).to.include({status: 'agreed'});
    expect(formerAnswers(copy.entries, place, content).offers[0]!.answered).to.be.true;
  });

  it('lists nothing when questions are only reordered or reworded', () => {
    const copy = year({who: {answer: 'A'}, when: {answer: 'B'}});
    for (const questions of [
      ['who', 'when'],
      ['when', 'who'],
    ])
      expect(formerAnswers(copy.entries, place, {questions, forwarding: []}).answers).to.deep.equal([]);
  });
});
