import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { NO_PERSON_CAPACITY } from '../../../../src/core/capacity/records/person-capacity';
import { DEFAULT_SITE_CAPACITY } from '../../../../src/core/capacity/records/site-capacity';
import { defaultMapping, type TargetBoard } from '../../../../src/core/capacity/transfer/default-mapping';
import type { IncomingCapacity } from '../../../../src/core/capacity/transfer/incoming';
import { writeOwnFile } from '../../../../src/core/capacity/transfer/own-file';
import { planTransfer } from '../../../../src/core/capacity/transfer/plan-transfer';
import type { PresentCapacity } from '../../../../src/core/capacity/transfer/present';
import { readTransfer } from '../../../../src/core/capacity/transfer/read-transfer';
import { aBoard, aPlan, aPointsBoard, offOn } from '../../../support/capacity';

const ANN = '5be24ad8b1653240376955d2';
const BEN = '712020:ben-1';

const EMPTY: PresentCapacity = { site: null, boards: new Map(), iterations: new Map(), persons: new Map() };
const PRESENT: PresentCapacity = {
  site: { revision: 4, record: { ...DEFAULT_SITE_CAPACITY, roles: [{ id: 'dev', name: 'Developer' }] } },
  boards: new Map([['5', { revision: 2, record: aBoard({ reserved: 1 }) }]]),
  iterations: new Map([
    ['5:sprint:7', { revision: 4, record: aPlan([{ accountId: ANN }, { accountId: BEN, allocation: 0.5 }]) }],
    ['5:range:2025-06-02:2025-06-13', { revision: 1, record: aPlan([{ accountId: ANN }]) }],
  ]),
  persons: new Map([
    [
      ANN,
      {
        revision: 1,
        record: { ...NO_PERSON_CAPACITY, daysOff: [offOn('2025-06-05', { reason: 'Dentist' })] },
      },
    ],
  ]),
};

const kite: TargetBoard = {
  id: '5',
  name: 'Kite',
  iterations: [
    { key: 'sprint:7', name: 'Now' },
    { key: 'sprint:8', name: 'Next' },
  ],
};

function readBack(
  present: PresentCapacity,
  change: (text: string) => string = (text) => text,
): IncomingCapacity {
  const file = { name: 'capacity.json', bytes: strToU8(change(writeOwnFile(present))) };
  const incoming = readTransfer([file], { timeZone: 'UTC', defaults: DEFAULT_SITE_CAPACITY.defaults });
  if (!incoming.ok) throw new Error(incoming.error.code);
  return incoming.value;
}

function readTracker(files: Readonly<Record<string, unknown>>): IncomingCapacity {
  const chosen = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: strToU8(JSON.stringify(content)),
  }));
  const incoming = readTransfer(chosen, { timeZone: 'UTC', defaults: DEFAULT_SITE_CAPACITY.defaults });
  if (!incoming.ok) throw new Error(incoming.error.code);
  return incoming.value;
}

const summary = (
  incoming: IncomingCapacity,
  boards: ReadonlyMap<string, TargetBoard | null>,
  present: PresentCapacity,
) =>
  planTransfer(incoming, defaultMapping(incoming, boards), present).map(
    ({ write: { name, id, seen }, action }) => [name, id, seen, action],
  );

describe('an export of our own', () => {
  it('writes everything on an empty site', () => {
    expect(summary(readBack(PRESENT), new Map([['5', kite]]), EMPTY)).toEqual([
      ['site', '', null, 'create'],
      ['board-capacity', '5', null, 'create'],
      ['iteration-capacity', '5:sprint:7', null, 'create'],
      ['iteration-capacity', '5:range:2025-06-02:2025-06-13', null, 'create'],
      ['person-capacity', ANN, null, 'create'],
    ]);
  });

  it('changes nothing where it comes from, and what differs elsewhere over the revision that is there', () => {
    const incoming = readBack(PRESENT);
    const boards = new Map([['5', kite]]);
    expect(new Set(summary(incoming, boards, PRESENT).map((step) => step[3]))).toEqual(
      new Set(['unchanged']),
    );
    const other = { ...PRESENT, boards: new Map([['5', { revision: 9, record: aBoard() }]]) };
    expect(summary(incoming, boards, other)).toContainEqual(['board-capacity', '5', 9, 'update']);
  });

  it('leaves out boards that are not here, iterations that their board has not, and people nobody knows', () => {
    const incoming = readBack(PRESENT);
    const bare = { ...kite, iterations: [] };
    const ids = (boards: ReadonlyMap<string, TargetBoard | null>) =>
      summary(incoming, boards, EMPTY).map(([, id]) => id);
    expect(ids(new Map())).toEqual(['', ANN]);
    expect(ids(new Map([['5', null]]))).toEqual(['', ANN]);
    expect(ids(new Map([['5', bare]]))).toEqual(['', '5', '5:range:2025-06-02:2025-06-13', ANN]);
  });

  it('becomes another board, sprint and person where that is chosen', () => {
    const incoming = readBack({ ...PRESENT, site: null });
    const other = { ...kite, id: '9' };
    const mapping = defaultMapping(incoming, new Map([['5', other]]));
    const steps = planTransfer(
      incoming,
      {
        ...mapping,
        iterations: new Map([['5/sprint:7', 'sprint:8']]),
        people: new Map([
          [ANN, BEN],
          [BEN, BEN],
        ]),
      },
      EMPTY,
    );
    expect(steps).toMatchObject([
      { write: { name: 'board-capacity', id: '9' } },
      { write: { name: 'iteration-capacity', id: '9:sprint:8', record: aPlan([{ accountId: BEN }]) } },
      { write: { name: 'person-capacity', id: BEN } },
    ]);
  });

  it('names a record that is faulty, takes over the others, and refuses what a newer version wrote', () => {
    const broken = readBack(PRESENT, (text) => text.replace('"allocation": 0.5', '"allocation": 50'));
    expect(broken.notes).toEqual([{ kind: 'faulty', file: 'capacity.json', path: 'iterations.5:sprint:7' }]);
    expect(broken.boards[0]?.plans.map(({ iteration }) => iteration)).toEqual([
      'range:2025-06-02:2025-06-13',
    ]);
    const newer = strToU8(writeOwnFile(PRESENT).replace('"version": 1', '"version": 2'));
    expect(
      readTransfer([{ name: 'capacity.json', bytes: newer }], {
        timeZone: 'UTC',
        defaults: DEFAULT_SITE_CAPACITY.defaults,
      }),
    ).toMatchObject({ error: { code: 'newer-version' } });
  });
});

describe('planTransfer', () => {
  it('adds roles of the files to those of the site, each once', () => {
    const incoming: IncomingCapacity = {
      site: null,
      roles: [
        { id: 'dev', name: 'Dev' },
        { id: 'qa', name: 'QA' },
      ],
      ...{ boards: [], persons: [], notes: [] },
    };
    const roles = [
      { id: 'dev', name: 'Developer' },
      { id: 'qa', name: 'QA' },
    ];
    expect(planTransfer(incoming, defaultMapping(incoming, new Map()), PRESENT)).toMatchObject([
      { action: 'update', write: { name: 'site', record: { roles }, seen: 4 } },
    ]);
  });

  it('keeps roles that an older export of our own has not, since plans name them', () => {
    const [dev, qa] = [
      { id: 'dev', name: 'Developer' },
      { id: 'qa', name: 'QA' },
    ];
    const record = { ...DEFAULT_SITE_CAPACITY, dailyLimit: 7, roles: [{ ...dev, name: 'Dev' }] };
    const site = { revision: 1, record };
    const incoming = readBack({ ...EMPTY, site });
    const here = { ...EMPTY, site: { revision: 4, record: { ...DEFAULT_SITE_CAPACITY, roles: [dev, qa] } } };
    expect(planTransfer(incoming, defaultMapping(incoming, new Map()), here)).toMatchObject([
      { action: 'update', write: { record: { dailyLimit: 7, roles: [{ ...dev, name: 'Dev' }, qa] } } },
    ]);
  });

  it('leaves what is here and files of another app do not say', () => {
    const half = offOn('2025-06-05', { share: 0.5, reason: 'Dentist' });
    const holiday = { date: '2025-12-25', name: 'Christmas', share: 1 };
    const board = aBoard({ reserved: 1, workingDays: [1, 2, 3], holidays: [holiday] });
    const here: PresentCapacity = {
      ...EMPTY,
      boards: new Map([['5', { revision: 2, record: board }]]),
      persons: new Map([
        [ANN, { revision: 3, record: { ...NO_PERSON_CAPACITY, dailyLimit: 6, daysOff: [half] } }],
      ]),
    };
    const files = {
      'board-properties-5.json': { teamHolidays: ['2025-12-25', '2025-12-26'] },
      'global-addon-properties.json': { [ANN]: [{ from: '2025-06-04', to: '2025-06-06' }] },
    };
    const incoming = readTracker(files);
    const mapping = defaultMapping(incoming, new Map([['5', kite]]));
    const merged = {
      board: { ...board, holidays: [holiday, { date: '2025-12-26', name: '2025-12-26', share: 1 }] },
      person: {
        ...NO_PERSON_CAPACITY,
        dailyLimit: 6,
        daysOff: [half, offOn('2025-06-04'), offOn('2025-06-06')],
      },
    };
    expect(planTransfer(incoming, mapping, here)).toMatchObject([
      { action: 'update', write: { name: 'board-capacity', id: '5', record: merged.board, seen: 2 } },
      { action: 'update', write: { name: 'person-capacity', id: ANN, record: merged.person, seen: 3 } },
    ]);
    const after: PresentCapacity = {
      ...EMPTY,
      boards: new Map([['5', { revision: 3, record: merged.board }]]),
      persons: new Map([[ANN, { revision: 4, record: merged.person }]]),
    };
    expect(planTransfer(incoming, mapping, after).map(({ action }) => action)).toEqual([
      'unchanged',
      'unchanged',
    ]);
  });

  it('takes what is in its unit with another unit of a board', () => {
    const incoming = readTracker({ 'board-properties-5.json': { capacityType: 'Story points' } });
    const here = aBoard({ dailyCapacity: 6, workingDays: [1, 2] });
    const present = { ...EMPTY, boards: new Map([['5', { revision: 1, record: here }]]) };
    const mapping = defaultMapping(incoming, new Map([['5', kite]]));
    const record = aPointsBoard({ workingDays: [1, 2] });
    expect(planTransfer(incoming, mapping, present)).toMatchObject([{ action: 'update', write: { record } }]);
  });

  it('plans nothing to write once it was carried out', () => {
    const person = fc.record({
      accountId: fc.constantFrom(ANN, BEN),
      dailyCapacity: fc.constantFrom(null, 4),
    });
    const plans = fc.dictionary(
      fc.constantFrom('sprint:7', 'sprint:8'),
      fc.uniqueArray(person, { selector: ({ accountId }) => accountId }),
    );
    fc.assert(
      fc.property(plans, plans, (first, second) => {
        const asPresent = (all: typeof first): PresentCapacity => ({
          ...EMPTY,
          iterations: new Map(
            Object.entries(all).map(([key, people]) => [`5:${key}`, { revision: 1, record: aPlan(people) }]),
          ),
        });
        const incoming = readBack(asPresent(first));
        const mapping = defaultMapping(incoming, new Map([['5', kite]]));
        const before = asPresent(second);
        const written = planTransfer(incoming, mapping, before).flatMap(({ write }) =>
          write.name === 'iteration-capacity'
            ? [[write.id, { revision: (write.seen ?? 0) + 1, record: write.record }] as const]
            : [],
        );
        const after = { ...before, iterations: new Map([...before.iterations, ...written]) };
        expect(planTransfer(incoming, mapping, after).filter(({ action }) => action !== 'unchanged')).toEqual(
          [],
        );
      }),
    );
  });
});
