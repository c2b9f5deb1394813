import '../../../support/forge-bridge';
import { DEFAULT_SITE_CAPACITY } from '../../../../src/core/capacity/records/site-capacity';
import type { RecordDifference } from '../../../../src/core/capacity/transfer/plan-transfer';
import { differenceWords } from '../../../../src/frontend/capacity/transfer/difference-words';
import { createTexts } from '../../../../src/frontend/texts/texts';
import { aBoard, aPlan, offOn } from '../../../support/capacity';

const ROLES = [{ id: 'dev', name: 'Developer' }];
const texts = createTexts([], 'en-US');
const wordsOf = (difference: RecordDifference) =>
  differenceWords(difference, { roles: ROLES, texts }).map(
    ({ accountId, label, before, after }) => `${accountId ?? label}: ${before} → ${after}`,
  );

describe('differenceWords', () => {
  it('name each setting of a board that changes, and nothing else', () => {
    const before = aBoard({ holidays: [{ date: '2026-03-04', name: 'Feast', share: 1 }] });
    const after = aBoard({
      reserved: 1.5,
      focus: 0.8,
      workingDays: [1, 2],
      holidays: [
        { date: '2026-03-04', name: 'Feast', share: 1 },
        { date: '2026-03-05', name: 'Fair', share: 0.5 },
      ],
      rules: { ...before.rules, today: 'left-out' },
    });
    expect(wordsOf({ kind: 'board', before, after })).toEqual([
      'Working days: Mon Tue Wed Thu Fri → Mon Tue',
      'Focus in percent: 100% → 80%',
      'Reserved hours a day: 0 → 1.5',
      'Holidays:  → Mar 5, 2026 Fair (50%)',
      'Today: Is still capacity → Is over',
    ]);
  });

  it('name a holiday by its date alone where its file had no name for it', () => {
    const before = aBoard();
    const after = aBoard({ holidays: [{ date: '2026-03-05', name: '2026-03-05', share: 1 }] });
    expect(wordsOf({ kind: 'board', before, after })).toEqual(['Holidays:  → Mar 5, 2026 (100%)']);
  });

  it('name each person of a plan that changes, and its dates', () => {
    const before = aPlan([{ accountId: 'anna' }, { accountId: 'ben' }, { accountId: 'carl' }]);
    const after = aPlan([{ accountId: 'anna', roleId: 'dev', dailyCapacity: 4 }, { accountId: 'ben' }], {
      start: '2026-03-02',
      end: '2026-03-13',
    });
    expect(wordsOf({ kind: 'plan', before, after, unit: 'hours' })).toEqual([
      'anna: Without a role, as much a day as the board has → Developer, 4 h a day',
      'carl: In the plan → Not in the plan',
      'Dates: Those of the iteration → Mar 2, 2026 – Mar 13, 2026',
    ]);
  });

  it('name days off that are added, and those that go', () => {
    const before = {
      version: 1,
      daysOff: [offOn('2026-03-04', { reason: 'Move' })],
      dailyLimit: null,
    } as const;
    const after = { version: 1, daysOff: [offOn('2026-03-05', { share: 0.5 })], dailyLimit: 6 } as const;
    expect(wordsOf({ kind: 'person', before, after })).toEqual([
      'Days off: Mar 4, 2026 Move (100%) → Mar 5, 2026 (50%)',
      'Hours a day on all boards together:  → 6',
    ]);
  });

  it('name roles and rules of the site', () => {
    const after = { ...DEFAULT_SITE_CAPACITY, roles: ROLES, viewers: 'permission', dailyLimit: 7 } as const;
    expect(wordsOf({ kind: 'site', before: DEFAULT_SITE_CAPACITY, after })).toMatchObject([
      'Roles:  → Developer',
      'Hours a day on all boards together: 8 → 7',
      expect.stringContaining('Who may view the capacity of a space: Everybody who can browse'),
    ]);
  });
});
