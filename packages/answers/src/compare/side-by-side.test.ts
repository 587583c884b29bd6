import {expect} from '@open-wc/testing';
import {Copy} from '../testing/copy.ts';
import {sideBySide} from './side-by-side.ts';

const place = {subject: 'lincoln', cycle: 'fall'};

const sources = (...copies: Copy[]) => copies.map(({entries}, index) => ({label: `file ${index}`, entries}));

describe('sideBySide', () => {
  it('shows who wrote what, and in which fields they differ', () => {
    const ana = new Copy('ana').answer(place, 'who', {
      answer: 'The principal.',
      status: 'agreed',
      rating: 'low',
    });
    const ben = new Copy('ben').answer(place, 'who', {answer: 'The deputy.', rating: ' low'});
    const [who, when] = sideBySide(sources(ana, ben), place, ['who', 'when']);
    expect(
      who!.answers.map(({source, values, fields}) => [source, values.answer, fields['answer']!.by]),
    ).to.deep.equal([
      [0, 'The principal.', 'ana'],
      [1, 'The deputy.', 'ben'],
    ]);
    // Ben has said nothing of the status, and the same of the rating.
    expect(who!.differs).to.deep.equal(['answer']);
    expect(when).to.deep.equal({question: 'when', answers: [], differs: []});
  });

  it('leaves out who has written nothing, and other places', () => {
    const ana = new Copy('ana').answer({...place, cycle: 'spring'}, 'who', {answer: 'Later'});
    const ben = new Copy('ben').answer(place, 'who', {answer: ' ', status: 'not-started'});
    const eve = new Copy('eve').answer(place, 'who', {status: 'drafted'});
    const [who] = sideBySide(sources(ana, ben, eve), place, ['who']);
    expect(who!.answers.map(({source}) => source)).to.deep.equal([2]);
  });
});
