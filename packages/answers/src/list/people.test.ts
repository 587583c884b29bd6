import {expect} from '@open-wc/testing';
import {hereKey} from '../answer.ts';
import {Copy} from '../testing/copy.ts';
import type {NamingChanges} from './named.ts';
import {addPerson, changePerson, listPeople, workAs} from './people.ts';

describe('People', () => {
  it('say who they are once, and for whom they work', () => {
    const copy = new Copy('ana');
    const {id, changes} = addPerson([], {name: ' Ana Díaz', audience: 'lea'}) as NamingChanges;
    copy.put([...changes, workAs(id)]);
    expect(listPeople(copy.entries)).to.deep.equal([{id: 'ana-díaz', name: 'Ana Díaz', audience: 'lea'}]);
    expect(copy.values(hereKey)).to.deep.equal({person: 'ana-díaz'});
  });

  it('cannot share a name', () => {
    const copy = new Copy('ana');
    copy.put((addPerson([], {name: 'Ana', audience: 'sea'}) as NamingChanges).changes);
    copy.put((addPerson(copy.entries, {name: 'Ben', audience: 'sea'}) as NamingChanges).changes);
    expect(addPerson(copy.entries, {name: 'ANA', audience: 'lea'})).to.deep.equal({
      problem: 'name-taken',
      id: 'ana',
    });
    expect(addPerson(copy.entries, {name: '', audience: ''}).problem).to.equal('name-missing');
    expect(changePerson(copy.entries, 'ben', {name: 'Ana'}).problem).to.equal('name-taken');
    expect(changePerson(copy.entries, 'ben', {name: '?'}).problem).to.equal('name-missing');
  });

  it('keep what they wrote when they change their name or their work', () => {
    const copy = new Copy('ana');
    copy.put((addPerson([], {name: 'Ana', audience: 'sea'}) as NamingChanges).changes);
    copy.put((changePerson(copy.entries, 'ana', {name: 'Ana Díaz'}) as NamingChanges).changes);
    copy.put((changePerson(copy.entries, 'ana', {audience: 'lea'}) as NamingChanges).changes);
    expect(listPeople(copy.entries)).to.deep.equal([{id: 'ana', name: 'Ana Díaz', audience: 'lea'}]);
    // Somebody else who is called what Ana was called is not Ana.
    expect(addPerson(copy.entries, {name: 'Ana', audience: ''}).problem).to.equal('name-taken');
  });
});
