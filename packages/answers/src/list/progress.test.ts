import {expect} from '@open-wc/testing';
import {Copy} from '../testing/copy.ts';
import type {NamingChanges} from './named.ts';
import {listProgress} from './progress.ts';
import {addSubject} from './subjects.ts';

const questions = [
  {id: 'who', audiences: ['sea', 'school']},
  {id: 'when', audiences: ['school']},
  {id: 'how', audiences: ['lea']},
];

describe('listProgress', () => {
  it('says how far each subject is with the questions that are asked of it', () => {
    const copy = new Copy('ana');
    copy.put((addSubject([], {name: 'Lincoln', audience: 'school'}) as NamingChanges).changes);
    copy.put((addSubject([], {name: 'Zion', audience: 'lea'}) as NamingChanges).changes);
    const place = {subject: 'lincoln', cycle: 'baseline'};
    copy.answer(place, 'who', {status: 'agreed', due: '2026-11-30'});
    copy.answer(place, 'gone', {status: 'needs-decision'});
    copy.answer({subject: 'lincoln', cycle: 'mid-year'}, 'when', {status: 'drafted'});
    copy.answer({subject: 'default', cycle: 'baseline'}, 'how', {status: 'drafted'});
    copy.put([[['answers', 'lincoln', 'baseline'], {closed: true}]]);
    const progress = listProgress(copy.entries, {cycle: 'baseline', questions, today: '2026-12-01'});
    expect(
      progress.map(({subject, asked, statuses, overdue, closed, changed}) => ({
        id: subject.id,
        asked,
        open: statuses['not-started'],
        agreed: statuses.agreed,
        overdue,
        closed,
        by: changed?.by,
      })),
    ).to.deep.equal([
      {id: 'default', asked: 3, open: 2, agreed: 0, overdue: 0, closed: false, by: 'ana'},
      {id: 'lincoln', asked: 2, open: 1, agreed: 1, overdue: 1, closed: true, by: 'ana'},
      {id: 'zion', asked: 1, open: 1, agreed: 0, overdue: 0, closed: false, by: undefined},
    ]);
    expect(progress[1]!.changed!.value).to.equal('needs-decision');
  });
});
