import { createBurndown } from '../../../src/core/capacity/burndown';
import { computeCapacity } from '../../../src/core/capacity/compute-capacity';
import { explainPerson } from '../../../src/core/capacity/explain-person';
import { judgeItems } from '../../../src/core/capacity/judge-items';
import { absenceTable } from '../../../src/core/capacity/absence-table';
import { suggestMoves } from '../../../src/core/capacity/suggest-moves';
import { absencesTable } from '../../../src/core/capacity/tables/absences-table';
import { burndownTable } from '../../../src/core/capacity/tables/burndown-table';
import { daysTable } from '../../../src/core/capacity/tables/days-table';
import { effectsTable } from '../../../src/core/capacity/tables/effects-table';
import { itemsTable } from '../../../src/core/capacity/tables/items-table';
import { ROLES_COLUMNS, rolesTable } from '../../../src/core/capacity/tables/roles-table';
import { suggestionsTable } from '../../../src/core/capacity/tables/suggestions-table';
import { teamTable } from '../../../src/core/capacity/tables/team-table';
import { effectsOf } from '../../../src/core/capacity/what-if/effects';
import { parseDate } from '../../../src/core/time/timestamp';
import {
  aCapacityInput,
  anItem,
  anIteration,
  aPlan,
  aPointsBoard,
  awayOn,
  offOn,
} from '../../support/capacity';

const dayOf = (date: string) => ({ day: parseDate(date) });
const word = (text: string | null): string => `<${String(text)}>`;
/** From a Friday to the Monday after it. */
const INPUT = aCapacityInput({
  board: aPointsBoard(),
  iteration: anIteration('2025-06-06', '2025-06-09'),
  plan: aPlan([{ accountId: 'ann', roleId: 'dev', dailyCapacity: 4 }, { accountId: 'bob' }]),
  persons: awayOn({ ann: [offOn('2025-06-09', { share: 0.5 })] }),
  work: {
    items: [
      anItem('K-1', { assigneeId: 'ann', estimate: 3, dueDay: parseDate('2025-06-09') }),
      anItem('K-2', { assigneeId: 'eve', estimate: 1, category: 'done' }),
      anItem('K-3'),
    ],
    reason: null,
  },
  now: Date.parse('2025-06-06T12:00:00Z'),
});

describe('tables of capacity', () => {
  it('have a row for each person, for those outside the plan, for nobody and for the team', () => {
    const table = teamTable(computeCapacity(INPUT), {
      column: word,
      person: word,
      role: word,
      level: word,
      reason: word,
      row: word,
    });
    const outside = ['<not-planned>', '<not-planned>'];
    expect(table.slice(1)).toEqual([
      ['<ann>', '<dev>', 6, 6, 3, 3, 0.5, '<room>', 1, 0, 0],
      ['<bob>', '<null>', 2, 2, 0, 2, 0, '<room>', 0, 0, 0],
      ['<eve>', null, ...outside, 0, ...outside, '<unknown>', 0, 0, 1],
      ['<unassigned>', null, ...outside, 0, ...outside, '<unknown>', 1, 1, 0],
      ['<team>', null, 8, 8, 3, 5, 0.375, '<room>', 1, 0, 0],
    ]);
    for (const row of table) expect(row).toHaveLength(table[0]?.length ?? NaN);
  });

  it('have reasons where there are no numbers', () => {
    const undated = { ...INPUT, iteration: { ...INPUT.iteration, end: null } };
    const words = { column: word, person: word, role: word, level: word, reason: word, row: word };
    expect(teamTable(computeCapacity(undated), words)[1]?.slice(2, 4)).toEqual(['<no-dates>', '<no-dates>']);
  });

  it('have the sums of roles, people without one among them', () => {
    const words = { column: word, role: word, level: word, reason: word };
    expect(rolesTable(computeCapacity(INPUT), words)).toEqual([
      ROLES_COLUMNS.map(word),
      ['<dev>', 6, 6, 3, 3, 0.5, '<room>', 1, 0, 0],
      ['<null>', 2, 2, 0, 2, 0, '<room>', 0, 0, 0],
    ]);
  });

  it('have the days behind a person', () => {
    const table = daysTable([{ accountId: 'ann', days: explainPerson(INPUT, 'ann').days }], {
      ...{ column: word, person: word },
      reason: ({ kind }) => word(kind),
    });
    expect(table.slice(1)).toEqual([
      ['<ann>', dayOf('2025-06-06'), 1, 4, 4, ''],
      ['<ann>', dayOf('2025-06-07'), 0, 0, 0, '<no-working-day>'],
      ['<ann>', dayOf('2025-06-08'), 0, 0, 0, '<no-working-day>'],
      ['<ann>', dayOf('2025-06-09'), 0.5, 2, 2, '<day-off>'],
    ]);
  });

  it('have the items, with what of them counts', () => {
    const items = judgeItems(INPUT.work.items ?? [], INPUT.board);
    const table = itemsTable(items, { column: word, person: word, category: word, leftOut: word });
    expect(table.slice(1)).toEqual([
      ['K-1', 'K-1', '<ann>', '<indeterminate>', 3, 3, dayOf('2025-06-09'), null],
      ['K-2', 'K-2', '<eve>', '<done>', 1, null, null, '<done>'],
      ['K-3', 'K-3', null, '<indeterminate>', null, null, null, null],
    ]);
  });

  it('have the lines of a burndown', () => {
    expect(burndownTable(createBurndown(INPUT, null), word)).toEqual([
      ['<date>', '<capacity>', '<work>', '<ideal>'],
      [dayOf('2025-06-06'), 8, 3, 3],
      [dayOf('2025-06-07'), 3, null, 1.125],
      [dayOf('2025-06-08'), 3, null, 1.125],
      [dayOf('2025-06-09'), 3, null, 1.125],
      [dayOf('2025-06-10'), 0, null, 0],
    ]);
  });

  it('have who is off, with the days of each week, and no reasons', () => {
    const person = {
      accountId: 'ann',
      boardIds: [5],
      daysOff: [offOn('2025-06-06', { share: 0.5, reason: 'X' })],
    };
    const absences = absenceTable({
      people: [person],
      boards: [{ boardId: 5, name: 'Kite', workingDays: [1, 2, 3, 4, 5] }],
      range: { first: parseDate('2025-06-02'), last: parseDate('2025-06-15') },
      unit: 'week',
    });
    const head = { person: 'Who', boards: 'Boards', total: 'Days' };
    const words = {
      person: word,
      board: String,
      column: ({ first }: { first: number }) => String(first),
      head,
    };
    const [monday] = [parseDate('2025-06-02')];
    expect(absencesTable(absences, words)).toEqual([
      ['Who', 'Boards', String(monday), String(monday + 7), 'Days'],
      ['<ann>', '5', 0.5, 0, 0.5],
    ]);
  });

  it('have who could take what, and what nobody can take', () => {
    const items = [anItem('K-1', { estimate: 3 }), anItem('K-2', { estimate: 90 })];
    const found = suggestMoves({ ...INPUT, work: { items, reason: null } });
    const words = { column: word, person: word, why: () => 'most', unplaced: word };
    expect(suggestionsTable(found, words).slice(1)).toEqual([
      ['K-1', 'K-1', 3, null, null, null, '<ann>', 6, 3, 'most'],
      ['K-2', 'K-2', 90, null, null, null, null, null, null, '<no-room>'],
    ]);
  });

  it('have what a draft would change, before and after', () => {
    const scenario = {
      ...{ board: INPUT.board, persons: INPUT.persons, now: INPUT.now, backlog: [] },
      iterations: [
        { iteration: INPUT.iteration, plan: INPUT.plan, publicHolidays: [], items: INPUT.work.items ?? [] },
      ],
    };
    const moved = {
      ...scenario,
      iterations: scenario.iterations.map((one) => ({
        ...one,
        items: one.items.map((item) => (item.key === 'K-1' ? { ...item, assigneeId: 'bob' } : item)),
      })),
    };
    const table = effectsTable(effectsOf(scenario, moved), {
      ...{ column: word, iteration: () => 'now', reason: word },
      figure: (figure, when) => `${figure} ${when}`,
      who: (who) => (who.kind === 'person' ? who.accountId : who.kind),
    });
    expect(table).toEqual([
      [
        ...['<person>', '<iteration>', 'remaining before', 'remaining after'],
        ...['allocated before', 'allocated after', 'balance before', 'balance after'],
      ],
      ['ann', 'now', 6, 6, 3, 0, 3, 6],
      ['bob', 'now', 2, 2, 0, 3, 2, -1],
    ]);
  });
});
