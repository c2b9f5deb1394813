import { strToU8, zipSync } from 'fflate';
import { DEFAULT_SITE_CAPACITY } from '../../../../src/core/capacity/records/site-capacity';
import { readTransfer } from '../../../../src/core/capacity/transfer/read-transfer';
import { aBoard, aPlan, offOn } from '../../../support/capacity';

const ANN = '5be24ad8b1653240376955d2';
const DEFAULTS = { timeZone: 'UTC', defaults: DEFAULT_SITE_CAPACITY.defaults };

function read(files: Readonly<Record<string, unknown>>) {
  const packed = zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, strToU8(JSON.stringify(content))]),
    ),
  );
  const incoming = readTransfer([{ name: 'export.zip', bytes: packed }], DEFAULTS);
  if (!incoming.ok) throw new Error(incoming.error.code);
  return incoming.value;
}

const BOARD = {
  capacityType: 'HOURS',
  workingDays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'],
  teamHolidays: [{ date: '2025-06-09', name: 'Whit Monday' }, '2025-12-25'],
  sprintSettings: {
    '1': {
      userCapacitySettings: {
        [ANN]: {
          dailyCapacity: 6,
          role: 'Developer',
          workingDays: { monday: true, friday: true, sunday: false },
        },
        JIRAUSER10000: { capacity: '4.5', role: 'developer' },
      },
    },
  },
};

describe("an export of Capacity Tracker's", () => {
  it('has boards with their holidays, and plans with people, roles and days', () => {
    const { boards, roles, notes } = read({ 'board-properties-7.json': BOARD });
    const said = {
      workingDays: [1, 2, 3, 4],
      holidays: [
        { date: '2025-06-09', name: 'Whit Monday', share: 1 },
        { date: '2025-12-25', name: '2025-12-25', share: 1 },
      ],
    } as const;
    expect(boards).toEqual([
      {
        id: '7',
        settings: { record: aBoard(said), said: { unit: 'hours', ...said } },
        plans: [
          {
            iteration: '1',
            record: aPlan([
              { accountId: ANN, dailyCapacity: 6, roleId: 'developer', workingDays: [1, 5] },
              { accountId: 'JIRAUSER10000', dailyCapacity: 4.5, roleId: 'developer' },
            ]),
          },
        ],
      },
    ]);
    expect(roles).toEqual([{ id: 'developer', name: 'Developer' }]);
    expect(notes).toEqual([]);
  });

  it('has each day of holidays in a row, and names a row that no team has', () => {
    const { boards, notes } = read({
      'board-properties-7.json': {
        teamHolidays: [
          { from: '2025-12-24', to: '2025-12-26' },
          { from: '2025-01-01', to: '2205-01-01' },
        ],
      },
    });
    const dates = boards[0]?.settings?.record.holidays.map(({ date }) => date);
    expect(dates).toEqual(['2025-12-24', '2025-12-25', '2025-12-26']);
    expect(notes).toEqual([{ kind: 'faulty', file: 'board-properties-7.json', path: 'teamHolidays' }]);
  });

  it('has days off by person, dates and moments alike, each once', () => {
    const { persons } = read({
      'global-addon-properties.json': {
        userDaysOff: {
          [ANN]: [
            '2025-06-05',
            '2025-06-05T00:00:00.000Z',
            Date.UTC(2025, 5, 6),
            { startDate: '2025-07-01', endDate: '2025-07-04' },
          ],
        },
      },
    });
    const daysOff = [offOn('2025-06-05'), offOn('2025-06-06'), offOn('2025-07-01', { to: '2025-07-04' })];
    expect(persons).toEqual([
      { accountId: ANN, record: { version: 1, dailyLimit: null, daysOff }, said: { daysOff } },
    ]);
  });

  it('counts points where it says so, and whole weeks from Monday where it has only their number', () => {
    const { boards } = read({ 'board-properties-7.json': { capacityType: 'Story Points', workingDays: 4 } });
    expect(boards[0]?.settings?.record).toMatchObject({
      unit: 'points',
      workingDays: [1, 2, 3, 4],
      dailyCapacity: 1,
    });
  });

  it('is taken over as far as it is understood; the rest is named', () => {
    const { boards, notes } = read({
      'global-config.json': { jiraPermissions: true },
      'global-addon-properties.json': { [ANN]: 'on holiday' },
      'board-properties-7.json': {
        issueTypeFilter: ['Story'],
        workingDays: ['Caturday'],
        sprintSettings: {
          '1': { userCapacitySettings: { [ANN]: { dailyCapacity: 'lots', colour: 'red' } } },
          '2': {},
        },
      },
    });
    expect(boards[0]?.plans).toEqual([{ iteration: '1', record: aPlan([{ accountId: ANN }]) }]);
    expect(notes.map(({ kind, path }) => [kind, path])).toEqual([
      ['not-understood', ANN],
      ['not-understood', 'issueTypeFilter'],
      ['faulty', 'workingDays'],
      ['not-understood', `sprintSettings.1.userCapacitySettings.${ANN}.colour`],
      ['faulty', `sprintSettings.1.userCapacitySettings.${ANN}.dailyCapacity`],
      ['faulty', 'sprintSettings.2'],
    ]);
  });

  it.each([
    ['something-else.json', '{"a":1}', 'file-unknown'],
    ['board-properties-7.json', '{"a":', 'file-unreadable'],
  ])('is not %s with %s', (name, content, code) => {
    expect(readTransfer([{ name, bytes: strToU8(content) }], DEFAULTS)).toMatchObject({
      error: { code, params: { name } },
    });
  });
});
