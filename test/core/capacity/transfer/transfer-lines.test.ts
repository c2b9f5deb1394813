import type { IncomingCapacity } from '../../../../src/core/capacity/transfer/incoming';
import { planTransfer, type TransferMapping } from '../../../../src/core/capacity/transfer/plan-transfer';
import type { PresentCapacity } from '../../../../src/core/capacity/transfer/present';
import { transferLines } from '../../../../src/core/capacity/transfer/transfer-lines';
import { aBoard, aPlan, offOn } from '../../../support/capacity';

const ANNA = { version: 1, daysOff: [offOn('2026-03-04')], dailyLimit: null } as const;
const INCOMING: IncomingCapacity = {
  site: null,
  roles: [],
  boards: [
    {
      id: 'a',
      settings: { record: aBoard({ reserved: 1 }), said: null },
      plans: [
        { iteration: 'sprint:7', record: aPlan([{ accountId: 'anna' }]) },
        { iteration: 'sprint:8', record: aPlan([{ accountId: 'anna' }, { accountId: 'stranger' }]) },
        { iteration: 'old', record: aPlan([]) },
      ],
    },
    { id: 'b', settings: null, plans: [{ iteration: 'sprint:9', record: aPlan([]) }] },
    {
      id: 'c',
      settings: { record: aBoard(), said: null },
      plans: [{ iteration: 'sprint:9', record: aPlan([]) }],
    },
  ],
  persons: [{ accountId: 'anna', record: ANNA, said: null }],
  notes: [],
};
const PRESENT: PresentCapacity = {
  site: null,
  boards: new Map([['5', { revision: 2, record: aBoard({ unit: 'points', estimate: { kind: 'points' } }) }]]),
  iterations: new Map([
    ['5:sprint:7', { revision: 1, record: aPlan([{ accountId: 'anna' }]) }],
    ['5:sprint:8', { revision: 1, record: aPlan([{ accountId: 'anna', dailyCapacity: 4 }]) }],
  ]),
  persons: new Map(),
};
const MAPPING: TransferMapping = {
  boards: new Map([
    ['a', '5'],
    ['c', null],
  ]),
  iterations: new Map([
    ['a/sprint:7', 'sprint:7'],
    ['a/sprint:8', 'sprint:8'],
    ['c/sprint:9', 'sprint:9'],
  ]),
  people: new Map([['anna', 'anna']]),
};

const linesOf = (mapping: TransferMapping) =>
  transferLines({ incoming: INCOMING, mapping, steps: planTransfer(INCOMING, mapping, PRESENT) });
const shortly = (mapping: TransferMapping) =>
  linesOf(mapping).map(({ name, boardId, source, status }) => [name, boardId, source, status]);

describe('transferLines', () => {
  it('say of each record in the order of the files what becomes of it', () => {
    expect(shortly(MAPPING)).toEqual([
      ['board-capacity', 'a', '', 'update'],
      ['iteration-capacity', 'a', 'sprint:7', 'unchanged'],
      ['iteration-capacity', 'a', 'sprint:8', 'update'],
      ['iteration-capacity', 'a', 'old', 'undecided'],
      ['iteration-capacity', 'b', 'sprint:9', 'undecided'],
      ['board-capacity', 'c', '', 'left-out'],
      ['iteration-capacity', 'c', 'sprint:9', 'left-out'],
      ['person-capacity', null, 'anna', 'create'],
      ['person-capacity', null, 'stranger', 'undecided'],
    ]);
  });

  it('tell of what is updated how it was and how it becomes, in the unit that the board has then', () => {
    const differences = linesOf(MAPPING).flatMap(({ difference }) => difference ?? []);
    expect(differences).toEqual([
      { kind: 'board', before: PRESENT.boards.get('5')?.record, after: aBoard({ reserved: 1 }) },
      {
        ...{ kind: 'plan', unit: 'hours' },
        before: aPlan([{ accountId: 'anna', dailyCapacity: 4 }]),
        after: aPlan([{ accountId: 'anna' }]),
      },
    ]);
  });

  it('follow each decision, and of a person who only stands in plans there is no line any more', () => {
    const decided = { ...MAPPING, people: new Map([...MAPPING.people, ['stranger', null] as const]) };
    expect(shortly(decided).map(([, , source]) => source)).not.toContain('stranger');
    const left = { ...MAPPING, people: new Map([['anna', null]]) };
    expect(shortly(left)).toContainEqual(['person-capacity', null, 'anna', 'left-out']);
  });

  it('are as many that write as there are steps', () => {
    const steps = planTransfer(INCOMING, MAPPING, PRESENT);
    const writing = linesOf(MAPPING).filter(({ status }) => status === 'create' || status === 'update');
    expect(writing).toHaveLength(steps.filter(({ action }) => action !== 'unchanged').length);
  });
});
