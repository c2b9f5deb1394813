import { pickIteration } from '../../../src/core/capacity/pick-iteration';
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

describe('pickIteration', () => {
  it('takes the active iteration that ends first', () => {
    expect(pickIteration({ kind: 'active' }, ALL)).toBe(SOON);
  });

  it('takes the iteration to come that begins first, one without dates last', () => {
    expect(pickIteration({ kind: 'next' }, ALL)).toBe(NEXT);
    expect(pickIteration({ kind: 'next' }, [OLD, UNDATED])).toBe(UNDATED);
  });

  it('takes the one that is named, whatever its state', () => {
    expect(pickIteration({ kind: 'fixed', key: 'sprint:5' }, ALL)).toBe(OLD);
  });

  it.each([{ kind: 'active' }, { kind: 'next' }, { kind: 'fixed', key: 'sprint:99' }] as const)(
    'finds nothing where there is none: %j',
    (choice) => {
      expect(pickIteration(choice, [OLD])).toBeNull();
    },
  );
});
