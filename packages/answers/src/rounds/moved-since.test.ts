import {expect} from '@open-wc/testing';
import {Copy} from '../testing/copy.ts';
import {carry} from './close-round.ts';
import {movedSince} from './moved-since.ts';

const baseline = {subject: 'lincoln', cycle: 'baseline'};
const midYear = {subject: 'lincoln', cycle: 'mid-year'};
const levels = [{id: 'low'}, {id: 'middle'}, {id: 'high'}];
const questions = ['who', 'when', 'how', 'why'].map((id, index) => ({id, principle: index < 2 ? 1 : 2}));
const closedAt = new Date(2026, 11, 1, 15).getTime();

function halfAYear(): Copy {
  const copy = new Copy('ana');
  copy.answer(baseline, 'who', {status: 'drafted', rating: 'low', due: '2026-11-15'});
  copy.answer(baseline, 'when', {status: 'agreed', rating: 'high', due: '2027-01-15'});
  copy.answer(baseline, 'how', {rating: 'of-another-scale'});
  const closed = {value: true, clock: 9, replica: 'ana', at: closedAt};
  copy.take([{key: ['answers', 'lincoln', 'baseline'], fields: {closed}}]);
  copy.take(carry(copy.entries, 'mid-year', []));
  copy.answer(midYear, 'who', {status: 'agreed', rating: 'high'});
  copy.answer(midYear, 'how', {answer: 'Every week.', rating: 'middle'});
  return copy;
}

const moved = () =>
  movedSince(halfAYear().entries, {
    subject: 'lincoln',
    before: 'baseline',
    cycle: 'mid-year',
    questions,
    levels,
    today: '2027-02-01',
  });

describe('movedSince', () => {
  it('says of each question what it was, what it is, and by how many levels it moved', () => {
    expect(
      moved().questions.map(({question, before, now, levels: by, answered, touched}) => [
        question,
        `${before!.status} ${before!.rating}`,
        `${now.status} ${now.rating}`,
        by,
        answered,
        touched,
      ]),
    ).to.deep.equal([
      ['who', 'drafted low', 'agreed high', 2, false, true],
      ['when', 'agreed high', 'agreed high', 0, false, false],
      // Whoever changes the scale has moved nothing.
      ['how', 'not-started of-another-scale', 'not-started middle', undefined, true, true],
      ['why', 'not-started ', 'not-started ', undefined, false, false],
    ]);
  });

  it('tells what was overdue when the cycle was closed from what is overdue since', () => {
    expect(moved().questions.map(({daysOverdue, wasOverdue}) => [daysOverdue, wasOverdue])).to.deep.equal([
      [78, true],
      [17, false],
      [0, false],
      [0, false],
    ]);
  });

  it('counts by principle, and all', () => {
    const {principles, total} = moved();
    expect(
      principles.map(({principle, rose, fell, answered, now}) => [
        principle,
        rose,
        fell,
        answered,
        now.ratings,
      ]),
    ).to.deep.equal([
      [1, 1, 0, 0, [0, 0, 2]],
      [2, 0, 0, 1, [0, 1, 0]],
    ]);
    expect([total.now.statuses.agreed, total.before!.statuses.agreed, total.now.asked]).to.deep.equal([
      2, 1, 4,
    ]);
    expect([total.overdue, total.stillOverdue]).to.deep.equal([2, 1]);
    expect([total.before!.otherScale, total.now.otherScale, total.now.unrated]).to.deep.equal([1, 0, 1]);
  });
});
