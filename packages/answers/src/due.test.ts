import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {daysOverdue, localDay} from './due.ts';

const due = (day: string) => ({due: day, status: 'agreed' as const});

describe('localDay', () => {
  it('is the day on the reader’s wall, also a minute before midnight', () => {
    expect(localDay(new Date(2026, 10, 5, 23, 59))).to.equal('2026-11-05');
    expect(localDay(new Date(2027, 0, 1, 0, 0))).to.equal('2027-01-01');
    expect(localDay()).to.match(/^\d{4}-\d\d-\d\d$/);
  });
});

describe('daysOverdue', () => {
  it('counts days from the day after the due date', () => {
    expect(daysOverdue(due('2026-11-06'), '2026-11-05')).to.equal(0);
    expect(daysOverdue(due('2026-11-05'), '2026-11-05')).to.equal(0);
    expect(daysOverdue(due('2026-11-04'), '2026-11-05')).to.equal(1);
    expect(daysOverdue(due('2024-02-28'), '2024-03-01')).to.equal(2);
  });

  it('counts nothing where there is no date, or none that exists', () => {
    for (const day of ['', 'soon', '2026-02-31', '2026-13-01', '11/04/2026', '2026-1-1', '0000'])
      expect(daysOverdue(due(day), '2027-01-01'), day).to.equal(0);
  });

  it('counts nothing for a question that is not applicable', () => {
    expect(daysOverdue({due: '2026-11-04', status: 'not-applicable'}, '2026-11-05')).to.equal(0);
  });

  it('counts every day once, over every change of the clocks', () => {
    const days = fc.date({min: new Date(2000, 0, 1), max: new Date(2099, 11, 31), noInvalidDate: true});
    fc.assert(
      fc.property(days, fc.nat(400), (first, count) => {
        const later = new Date(first.getFullYear(), first.getMonth(), first.getDate() + count);
        expect(daysOverdue(due(localDay(first)), localDay(later))).to.equal(count);
      }),
    );
  });
});
