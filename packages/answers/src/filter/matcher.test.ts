// cspell:ignore enseignants Élèves
import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {answerStatuses, answerValues, type AnswerValues} from '../answer.ts';
import {choicesIn} from './choices.ts';
import {matcher, type Criteria} from './matcher.ts';

const question = {
  id: 'who',
  prompt: 'Who was at the table?',
  audiences: ['sea', 'school'],
  phase: 'planning',
};

const values = (some: Partial<AnswerValues>): AnswerValues => ({...answerValues(undefined), ...some});

const answer = values({
  status: 'agreed',
  answer: 'Élèves et enseignants.',
  reason: 'None given',
  evidence: 'Minutes of May',
  nextStep: 'Invite families',
  owner: 'José Díaz',
  due: '2026-11-30',
});

const shows = (criteria: Criteria, of: AnswerValues = answer) =>
  matcher(criteria, '2026-12-01')(question, of);

describe('matcher', () => {
  it('shows everything where nothing is chosen', () => {
    for (const criteria of [
      {},
      {text: ' ', owner: '', statuses: [], audience: '', phase: '', overdue: false},
    ])
      expect(shows(criteria)).to.be.true;
  });

  it('goes by audience and phase', () => {
    expect([shows({audience: 'school'}), shows({audience: 'lea'})]).to.deep.equal([true, false]);
    expect([shows({phase: 'planning'}), shows({phase: 'sustaining'})]).to.deep.equal([true, false]);
    const open = matcher({audience: 'lea'}, '2026-12-01');
    expect(open({id: 'x', prompt: 'Asked of everybody'}, answer)).to.be.true;
  });

  it('goes by status, owner and due date', () => {
    expect(shows({statuses: ['drafted', 'agreed']})).to.be.true;
    expect(shows({statuses: ['drafted']})).to.be.false;
    expect([shows({owner: 'jose diaz '}), shows({owner: 'José'})]).to.deep.equal([true, false]);
    expect([shows({overdue: true}), shows({overdue: true}, values({due: '2026-12-01'}))]).to.deep.equal([
      true,
      false,
    ]);
  });

  it('finds words in the prompt and in every field, however they are typed', () => {
    for (const text of [
      'TABLE',
      'eleves',
      'none given',
      'minutes',
      'Families invite',
      'diaz',
      '2026-11',
      '  who\n',
    ])
      expect(shows({text}), text).to.be.true;
    expect(shows({text: 'table nowhere'})).to.be.false;
    // Not across the edge of two fields.
    expect(shows({text: 'table?Élèves'})).to.be.false;
  });

  it('shows what fits every criterion, and nothing else', () => {
    const criteria = fc.record<Criteria>(
      {
        audience: fc.constantFrom('sea', 'lea'),
        phase: fc.constantFrom('planning', 'sustaining'),
        statuses: fc.subarray([...answerStatuses]),
        owner: fc.constantFrom('', 'josé díaz', 'ben'),
        overdue: fc.boolean(),
        text: fc.string({unit: 'grapheme'}),
      },
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(criteria, all => {
        const single = Object.entries(all).map(([name, value]) => shows({[name]: value}));
        expect(shows(all)).to.equal(single.every(shown => shown));
      }),
    );
  });

  it('finds every part of what somebody wrote', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.nat(), fc.nat(), (written, from, length) => {
        const letters = [...new Intl.Segmenter().segment(written)].map(({segment}) => segment);
        const start = from % (letters.length + 1);
        const part = letters.slice(start, start + (length % 8)).join('');
        expect(shows({text: part}, values({answer: written}))).to.be.true;
      }),
    );
  });
});

describe('choicesIn', () => {
  it('offers what is in use, owners once however they are written', () => {
    const answers: Record<string, AnswerValues> = {
      who: values({status: 'agreed', owner: 'José '}),
      when: values({owner: 'JOSE'}),
      how: values({status: 'drafted', owner: 'Ana'}),
    };
    const questions = [
      question,
      {id: 'when', prompt: 'When?', audiences: ['lea'], phase: 'planning'},
      {id: 'how', prompt: 'How?'},
    ];
    expect(choicesIn(questions, id => answers[id]!, 'en')).to.deep.equal({
      audiences: ['sea', 'school', 'lea'],
      phases: ['planning'],
      statuses: ['not-started', 'drafted', 'agreed'],
      owners: ['Ana', 'José'],
    });
  });
});
