import type { Iteration } from '../../../src/core/capacity/iteration';
import { iterationsInReport, reportRange } from '../../../src/core/capacity/report/report-iterations';
import { parseDate } from '../../../src/core/time/timestamp';
import { anIteration } from '../../support/capacity';

const TODAY = parseDate('2025-06-11');
const sprint = (sprintId: number, changes: Partial<Iteration>, from = '2025-06-02', to = '2025-06-13') =>
  anIteration(from, to, { name: String(sprintId), source: { kind: 'sprint', sprintId }, ...changes });
const CLOSED = sprint(1, { state: 'closed' }, '2025-03-17', '2025-03-31');
const ACTIVE = sprint(2, { state: 'active' });
const NEXT = sprint(3, { state: 'future' }, '2025-07-01', '2025-07-11');
const UNDATED = sprint(4, { state: 'future', start: null, end: null });
const listed = [ACTIVE, NEXT, UNDATED, CLOSED];

const named = (wanted: Parameters<typeof iterationsInReport>[0], margin = 0) =>
  iterationsInReport(wanted, { boardId: 7, listed, today: TODAY, margin }).map(({ name }) => name);

describe('the iterations of a report', () => {
  it('are those that are active and to come', () => {
    expect(named({ kind: 'open' })).toEqual(['2', '3', '4']);
  });

  it('are those that were chosen on this board', () => {
    const iterations = [
      { boardId: 7, iteration: 'sprint:1' },
      { boardId: 8, iteration: 'sprint:2' },
    ];
    expect(named({ kind: 'chosen', iterations })).toEqual(['1']);
  });

  it('reach into the present quarter; those to come without dates may as well', () => {
    expect(named({ kind: 'periods', unit: 'quarter', count: 1 })).toEqual(['2', '4']);
    expect(named({ kind: 'periods', unit: 'quarter', count: 2 })).toEqual(['2', '3', '4']);
  });

  it('reach into the days, the first and the last among them', () => {
    expect(named({ kind: 'dates', from: '2025-03-31', to: '2025-06-02' })).toEqual(['2', '4', '1']);
    expect(named({ kind: 'dates', from: '2025-04-01', to: '2025-06-01' })).toEqual(['4']);
  });

  it('may be a day off while the zone of their board is not known', () => {
    expect(named({ kind: 'dates', from: '2025-04-01', to: '2025-06-01' }, 1)).toEqual(['2', '4', '1']);
  });
});

describe('the days of a report', () => {
  it('are whole months and quarters from the present one on', () => {
    expect(reportRange({ kind: 'periods', unit: 'month', count: 2 }, TODAY)).toEqual({
      first: parseDate('2025-06-01'),
      last: parseDate('2025-07-31'),
    });
    expect(reportRange({ kind: 'periods', unit: 'quarter', count: 1 }, TODAY)).toEqual({
      first: parseDate('2025-04-01'),
      last: parseDate('2025-06-30'),
    });
  });

  it('are as many as the iterations have where nothing else is said', () => {
    expect(reportRange({ kind: 'open' }, TODAY)).toBeNull();
  });
});
