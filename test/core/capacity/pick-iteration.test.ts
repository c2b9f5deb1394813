import type { Iteration } from '../../../src/core/capacity/iteration';
import { pickIteration, type IterationChoice } from '../../../src/core/capacity/pick-iteration';
import { parseDate } from '../../../src/core/time/timestamp';
import { anIteration } from '../../support/capacity';

const sprint = (sprintId: number, from: string, to: string, state: 'active' | 'future' | 'closed') =>
  anIteration(from, to, { source: { kind: 'sprint', sprintId }, state });

const LATE = sprint(1, '2025-06-02', '2025-06-20', 'active');
const SOON = sprint(2, '2025-06-02', '2025-06-13', 'active');
const AFTER = sprint(3, '2025-07-07', '2025-07-18', 'future');
const NEXT = sprint(4, '2025-06-23', '2025-07-04', 'future');
const OLD = sprint(5, '2025-05-19', '2025-05-30', 'closed');
const UNDATED = anIteration('2025-01-01', '2025-01-02', {
  ...{ source: { kind: 'sprint', sprintId: 6 }, state: 'future' },
  ...{ start: null, end: null },
});
const ALL = [LATE, SOON, UNDATED, AFTER, NEXT, OLD];

const pick = (choice: IterationChoice, iterations: readonly Iteration[]): Iteration | null =>
  pickIteration(choice, { iterations, today: parseDate('2025-06-04') });

describe('pickIteration', () => {
  it('takes the active iteration that ends first', () => {
    expect(pick({ kind: 'active' }, ALL)).toBe(SOON);
  });

  it('takes the iteration to come that begins first, one without dates last', () => {
    expect(pick({ kind: 'next' }, ALL)).toBe(NEXT);
    expect(pick({ kind: 'next' }, [OLD, UNDATED])).toBe(UNDATED);
  });

  it('takes the one that is named, whatever its state', () => {
    expect(pick({ kind: 'fixed', key: 'sprint:5' }, ALL)).toBe(OLD);
  });

  it('takes any dates, whatever the board has', () => {
    expect(pick({ kind: 'range', from: '2025-06-02', to: '2025-06-06' }, [])).toMatchObject({
      source: { kind: 'range', from: '2025-06-02', to: '2025-06-06' },
      ...{ state: 'active', start: parseDate('2025-06-02') },
    });
  });

  it.each([{ kind: 'active' }, { kind: 'next' }, { kind: 'fixed', key: 'sprint:99' }] as const)(
    'finds nothing where there is none: %j',
    (choice) => {
      expect(pick(choice, [OLD])).toBeNull();
    },
  );
});
