// cspell:ignore école
import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {Copy} from '../testing/copy.ts';
import type {NamingChanges} from './named.ts';
import {reorder} from './named.ts';
import {addSubject, changeSubject, listSubjects, type SubjectDetails} from './subjects.ts';

function add(copy: Copy, details: SubjectDetails & {name: string}): string {
  const naming = addSubject(copy.entries, details) as NamingChanges;
  expect(naming.problem, naming.problem).to.be.undefined;
  copy.put(naming.changes);
  return naming.id;
}

const names = (copy: Copy) => listSubjects(copy.entries, 'en').map(({name}) => name);

describe('Subjects', () => {
  it('get an id from their name, or from the identifier where there is one', () => {
    const copy = new Copy('ana');
    expect(add(copy, {name: ' Lincoln Middle School ', audience: 'school'})).to.equal(
      'lincoln-middle-school',
    );
    expect(add(copy, {name: 'Lincoln Middle School', identifier: 'NC-0042'})).to.equal('nc-0042');
    expect(listSubjects(copy.entries)).to.deep.equal([
      {id: 'lincoln-middle-school', name: 'Lincoln Middle School', identifier: '', audience: 'school'},
      {id: 'nc-0042', name: 'Lincoln Middle School', identifier: 'NC-0042', audience: ''},
    ]);
  });

  it('are the same for two colleagues who enter the same name', () => {
    const ana = new Copy('ana');
    const ben = new Copy('ben');
    add(ana, {name: 'Lincoln Middle School'});
    add(ben, {name: 'lincoln middle school'});
    expect(listSubjects(ana.take(ben.entries).entries)).to.have.length(1);
  });

  it('need an identifier where two have one name', () => {
    const copy = new Copy('ana');
    add(copy, {name: 'Lincoln'});
    expect(addSubject(copy.entries, {name: 'LINCOLN'})).to.deep.equal({
      problem: 'identifier-needed',
      id: 'lincoln',
    });
    add(copy, {name: 'Lincoln', identifier: '7'});
    expect(addSubject(copy.entries, {name: 'Washington', identifier: ' 7 '})).to.deep.equal({
      problem: 'identifier-taken',
      id: '7',
    });
    expect(addSubject(copy.entries, {name: '…'})).to.deep.equal({problem: 'name-missing'});
  });

  it('keep their id, and so their answers, when they are renamed', () => {
    const copy = new Copy('ana');
    const id = add(copy, {name: 'Lincoln'});
    copy.answer({subject: id, cycle: 'default'}, 'who', {answer: 'The principal.'});
    copy.put((changeSubject(copy.entries, id, {name: 'Jefferson'}) as NamingChanges).changes);
    expect(listSubjects(copy.entries)).to.deep.equal([
      {id: 'lincoln', name: 'Jefferson', identifier: '', audience: ''},
    ]);
    // The id that the first name made is not free for another school.
    expect(addSubject(copy.entries, {name: 'Lincoln'})).to.deep.equal({
      problem: 'identifier-needed',
      id: 'lincoln',
    });
  });

  it('cannot be renamed to what another one is called, without an identifier', () => {
    const copy = new Copy('ana');
    add(copy, {name: 'Lincoln'});
    const id = add(copy, {name: 'Jefferson'});
    expect(changeSubject(copy.entries, id, {name: 'lincoln'}).problem).to.equal('identifier-needed');
    expect(changeSubject(copy.entries, id, {name: ''}).problem).to.equal('name-missing');
    expect(changeSubject(copy.entries, id, {name: 'lincoln', identifier: '7'}).problem).to.be.undefined;
    expect(changeSubject(copy.entries, id, {audience: 'lea'}).problem).to.be.undefined;
  });

  it('can be named after a team has answered for months without naming anything', () => {
    const copy = new Copy('ana');
    const place = {subject: 'default', cycle: 'default'};
    copy.answer(place, 'who', {answer: 'The principal.', status: 'agreed'});
    const before = copy.entries;
    expect(listSubjects(before)).to.deep.equal([{id: 'default', name: '', identifier: '', audience: ''}]);
    copy.put((changeSubject(before, 'default', {name: 'Lincoln'}) as NamingChanges).changes);
    expect(names(copy)).to.deep.equal(['Lincoln']);
    expect(copy.entries).to.deep.include.members(before);
    expect(addSubject(copy.entries, {name: 'Lincoln'}).problem).to.equal('identifier-needed');
    expect(addSubject(copy.entries, {name: 'Default'}).problem).to.equal('identifier-needed');
  });

  it('come in the order of their names, numbers by size, or in the order that somebody gave them', () => {
    const copy = new Copy('ana');
    for (const name of ['School 10', 'école', 'School 9', 'Zion']) add(copy, {name});
    expect(names(copy)).to.deep.equal(['école', 'School 9', 'School 10', 'Zion']);
    copy.put(reorder('subject', ['zion', 'school-10'], copy.entries));
    expect(names(copy)).to.deep.equal(['Zion', 'School 10', 'école', 'School 9']);
    expect(reorder('subject', ['zion', 'school-10'], copy.entries)).to.deep.equal([]);
  });

  it('never share an id, whatever is entered', () => {
    const details = fc.record({
      name: fc.constantFrom('A', 'a', 'B', '7', 'default', '-'),
      identifier: fc.constantFrom('', '7', 'A', '-'),
    });
    fc.assert(
      fc.property(fc.array(details, {maxLength: 12}), entered => {
        const copy = new Copy('ana');
        let added = 0;
        for (const one of entered) {
          const naming = addSubject(copy.entries, one);
          if (naming.problem) continue;
          copy.put(naming.changes);
          expect(listSubjects(copy.entries)).to.have.length(++added);
        }
      }),
    );
  });
});
