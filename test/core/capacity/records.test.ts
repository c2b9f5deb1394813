import {
  capacityTemplateFormat,
  templatePeople,
  templatePlans,
} from '../../../src/core/capacity/records/capacity-template';
import { boardCapacityFormat } from '../../../src/core/capacity/records/board-capacity';
import { capacityReportFormat } from '../../../src/core/capacity/records/capacity-report';
import {
  iterationCapacityFormat,
  newPersonPlan,
} from '../../../src/core/capacity/records/iteration-capacity';
import { personCapacityFormat } from '../../../src/core/capacity/records/person-capacity';
import { DEFAULT_SITE_CAPACITY, siteCapacityFormat } from '../../../src/core/capacity/records/site-capacity';
import { parseRecord } from '../../../src/core/privacy/record-type';
import { aBoard, aPlan, aPointsBoard, offOn } from '../../support/capacity';

const report = {
  version: 1,
  name: 'Third quarter',
  ownerId: 'ann',
  access: { kind: 'chosen', accountIds: ['bob'], groupIds: ['g1'] },
  boards: [{ boardId: 3, projectKey: 'ABC' }],
  iterations: { kind: 'dates', from: '2025-07-01', to: '2025-09-30' },
  rows: 'person',
  columns: 'month',
};
const template = { version: 1, name: 'Team', people: [{ accountId: 'ann', roleId: null, dailyCapacity: 6 }] };
const person = { version: 1, daysOff: [offOn('2025-06-05', { reason: 'Leave' })], dailyLimit: null };
const iteration = aPlan([{ accountId: 'ann', workingDays: [1, 2] }], {
  start: '2025-06-02',
  end: '2025-06-02',
});

const FORMATS = {
  board: { parse: (value: unknown) => parseRecord(boardCapacityFormat, value), sample: aBoard() },
  iteration: { parse: (value: unknown) => parseRecord(iterationCapacityFormat, value), sample: iteration },
  person: { parse: (value: unknown) => parseRecord(personCapacityFormat, value), sample: person },
  site: { parse: (value: unknown) => parseRecord(siteCapacityFormat, value), sample: DEFAULT_SITE_CAPACITY },
  template: { parse: (value: unknown) => parseRecord(capacityTemplateFormat, value), sample: template },
  report: { parse: (value: unknown) => parseRecord(capacityReportFormat, value), sample: report },
} as const;

describe.each(Object.entries(FORMATS))('a record of a %s', (_name, { parse, sample }) => {
  it('is read back as it was written', () => {
    expect(parse(JSON.parse(JSON.stringify(sample)))).toEqual({ ok: true, value: sample });
  });

  it('is left alone when a newer version of the app wrote it', () => {
    expect(parse({ ...sample, version: 2 })).toMatchObject({ ok: false, error: { code: 'newer-version' } });
  });

  it('holds nothing that is not known', () => {
    expect(parse({ ...sample, displayName: 'Ann' })).toMatchObject({
      ok: false,
      error: { path: 'displayName' },
    });
  });
});

describe('a fault in a record', () => {
  const plan = newPersonPlan('ann');

  it.each([
    ['a zone that does not exist', 'board', { ...aBoard(), timeZone: 'Mars/Olympus' }, 'timeZone'],
    ['more than all of the time', 'board', { ...aBoard(), focus: 1.2 }, 'focus'],
    ['a capacity below nothing', 'board', { ...aBoard(), dailyCapacity: -1 }, 'dailyCapacity'],
    ['a capacity without end', 'board', { ...aBoard(), dailyCapacity: Infinity }, 'dailyCapacity'],
    [
      'hours on a board of points',
      'board',
      { ...aPointsBoard(), estimate: { kind: 'remaining' } },
      'estimate',
    ],
    ['points on a board of hours', 'board', { ...aBoard(), estimate: { kind: 'points' } }, 'estimate'],
    ['a filter of no work types', 'board', { ...aBoard(), workTypeIds: [] }, 'workTypeIds'],
    ['a weekday twice', 'board', { ...aBoard(), workingDays: [1, 1] }, 'workingDays'],
    [
      'a holiday on a date that no calendar has',
      'board',
      { ...aBoard(), holidays: [{ date: '2025-02-29', name: 'x', share: 1 }] },
      'holidays.0.date',
    ],
    [
      'a holiday that takes nothing',
      'board',
      { ...aBoard(), holidays: [{ date: '2025-02-28', name: 'x', share: 0 }] },
      'holidays.0.share',
    ],
    ['a person twice', 'iteration', { ...iteration, people: [plan, plan] }, 'people'],
    ['an end before the start', 'iteration', { ...iteration, end: '2025-06-01' }, 'end'],
    [
      'a day off that ends before it begins',
      'person',
      { ...person, daysOff: [offOn('2025-06-05', { to: '2025-06-04' })] },
      'daysOff.0.to',
    ],
    ['a report on nothing', 'report', { ...report, boards: [] }, 'boards'],
    [
      'a report that ends before it begins',
      'report',
      { ...report, iterations: { kind: 'dates', from: '2025-07-01', to: '2025-06-30' } },
      'iterations.to',
    ],
    [
      'a report over no quarter',
      'report',
      { ...report, iterations: { kind: 'periods', unit: 'quarter', count: 0 } },
      'iterations.count',
    ],
  ] as const)('is named: %s', (_fault, format, value, path) => {
    expect(FORMATS[format].parse(value)).toMatchObject({ ok: false, error: { code: 'invalid-input', path } });
  });

  it('is none in a field of numbers, which both kinds of board can estimate with', () => {
    const estimate = { kind: 'field', fieldId: 'customfield_10016' } as const;
    expect(FORMATS.board.parse(aBoard({ estimate })).ok).toBe(true);
    expect(FORMATS.board.parse(aPointsBoard({ estimate })).ok).toBe(true);
  });
});

describe('a template of a team', () => {
  it('keeps who is in a plan, in which role and with how much a day, and nothing about the iteration', () => {
    const { people } = aPlan([
      { accountId: 'ann', dailyCapacity: 4, roleId: 'dev', allocation: 0.5, workingDays: [1] },
      { accountId: 'bob' },
    ]);
    expect(templatePlans({ version: 1, name: 'Team', people: templatePeople(people) })).toEqual(
      aPlan([{ accountId: 'ann', dailyCapacity: 4, roleId: 'dev' }, { accountId: 'bob' }]).people,
    );
  });
});
