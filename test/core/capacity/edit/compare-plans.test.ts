import fc from 'fast-check';
import { comparePlans, mergePlans } from '../../../../src/core/capacity/edit/compare-plans';
import type { EditSide } from '../../../../src/core/edit-sides';
import type { IterationCapacity } from '../../../../src/core/capacity/records/iteration-capacity';
import { aPlan } from '../../../support/capacity';

const before = aPlan([{ accountId: 'anna' }, { accountId: 'ben' }, { accountId: 'carl' }]);
const theirs = aPlan([
  { accountId: 'anna', dailyCapacity: 6 },
  { accountId: 'ben', dailyCapacity: 6 },
  { accountId: 'dora' },
  { accountId: 'carl' },
]);
const mine = aPlan(
  [
    { accountId: 'carl', allocation: 0.5 },
    { accountId: 'ben', dailyCapacity: 4 },
    { accountId: 'eva' },
    { accountId: 'anna' },
  ],
  { start: '2025-06-03' },
);
const versions = { before, theirs, mine };
const nothing = new Map<string, EditSide>();

describe('comparePlans', () => {
  it('tells who changed what, person by person, and the dates', () => {
    expect(
      comparePlans(versions).map((line) => [
        line.kind === 'person' ? line.accountId : 'dates',
        line.changedBy,
      ]),
    ).toEqual([
      ['carl', 'mine'],
      ['ben', null],
      ['eva', 'mine'],
      ['anna', 'theirs'],
      ['dora', 'theirs'],
      ['dates', 'mine'],
    ]);
  });

  it('has the three versions of a line, null where somebody is not in the plan', () => {
    expect(
      comparePlans(versions).find((line) => line.kind === 'person' && line.accountId === 'dora'),
    ).toMatchObject({
      before: null,
      theirs: { accountId: 'dora' },
      mine: null,
    });
  });

  it('finds no difference in what both changed alike, nor in the order', () => {
    const changed = aPlan([{ accountId: 'ben' }, { accountId: 'anna', dailyCapacity: 6 }]);
    const alike = aPlan([{ accountId: 'anna', dailyCapacity: 6 }, { accountId: 'ben' }]);
    expect(comparePlans({ before, theirs: changed, mine: alike })).toEqual([]);
  });
});

describe('mergePlans', () => {
  it('keeps both changes where they do not meet, and mine where they do', () => {
    expect(mergePlans(versions, nothing)).toEqual(
      aPlan(
        [
          { accountId: 'carl', allocation: 0.5 },
          { accountId: 'ben', dailyCapacity: 4 },
          { accountId: 'eva' },
          { accountId: 'anna', dailyCapacity: 6 },
          { accountId: 'dora' },
        ],
        { start: '2025-06-03' },
      ),
    );
  });

  it('takes the side that was chosen for a person', () => {
    const merged = mergePlans(
      versions,
      new Map([
        ['ben', 'theirs'],
        ['eva', 'theirs'],
        ['dora', 'mine'],
      ]),
    );
    expect(merged.people.map(({ accountId, dailyCapacity }) => [accountId, dailyCapacity])).toEqual([
      ['carl', null],
      ['ben', 6],
      ['anna', 6],
    ]);
  });

  const person = fc.record({
    accountId: fc.constantFrom('a', 'b', 'c', 'd'),
    dailyCapacity: fc.constantFrom(null, 4, 8),
  });
  const plan = fc
    .uniqueArray(person, { selector: ({ accountId }) => accountId })
    .map((people) => aPlan(people));
  const sorted = ({ people, ...rest }: IterationCapacity) => ({
    ...rest,
    people: people.toSorted((one, other) => (one.accountId < other.accountId ? -1 : 1)),
  });

  it.each(['theirs', 'mine'] as const)('is %s when that is chosen for all', (side) => {
    fc.assert(
      fc.property(plan, plan, plan, (ancestor, saved, own) => {
        const three = { before: ancestor, theirs: saved, mine: own };
        const all = new Map(['a', 'b', 'c', 'd', '#dates'].map((key): [string, EditSide] => [key, side]));
        expect(sorted(mergePlans(three, all))).toEqual(sorted(three[side]));
      }),
    );
  });

  it('is what one of them saved when only that one changed anything', () => {
    fc.assert(
      fc.property(plan, plan, (ancestor, changed) => {
        const byThem = { before: ancestor, theirs: changed, mine: ancestor };
        const byMe = { before: ancestor, theirs: ancestor, mine: changed };
        expect(sorted(mergePlans(byThem, nothing))).toEqual(sorted(changed));
        expect(sorted(mergePlans(byMe, nothing))).toEqual(sorted(changed));
      }),
    );
  });
});
