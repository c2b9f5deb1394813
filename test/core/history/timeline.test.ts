import type { FieldChange, PastValue } from '../../../src/core/field/field';
import { membershipOf, timelineOf, valueAt } from '../../../src/core/history/timeline';

const text = (value: string | null): PastValue => ({ id: value, text: value });
const change = (at: number, from: string | null, to: string | null): FieldChange => ({
  fieldId: 'status',
  at,
  from: text(from),
  to: text(to),
});

describe('timelineOf', () => {
  const read = (value: PastValue): string | null => value.text;

  it('holds the present value from the beginning where nothing changed', () => {
    const timeline = timelineOf({ created: 5, changes: [], read, now: 'A' });
    expect(timeline).toEqual([{ from: 5, before: Infinity, value: 'A' }]);
  });

  it('held from the beginning what the first change took away', () => {
    const changes = [change(10, 'A', 'B'), change(20, 'B', 'A')];
    const timeline = timelineOf({ created: 5, changes, read, now: 'A' });
    expect([4, 5, 9, 10, 19, 20, 99].map((moment) => valueAt(timeline, moment))).toEqual([
      ...[null, 'A', 'A', 'B', 'B', 'A', 'A'],
    ]);
  });

  it('ends in the present value also where the history misses a step', () => {
    const timeline = timelineOf({ created: 5, changes: [change(10, 'A', 'B')], read, now: 'C' });
    expect(timeline.map(({ value }) => value)).toEqual(['A', 'C']);
  });

  it('takes two changes at one moment in their order', () => {
    const changes = [change(10, 'A', 'B'), change(10, 'B', 'C')];
    expect(valueAt(timelineOf({ created: 5, changes, read, now: 'C' }), 10)).toBe('C');
  });
});

describe('membershipOf', () => {
  it('follows one value among several that come and go', () => {
    const changes = [change(10, null, '7'), change(12, null, '8'), change(20, '7', null)];
    const timeline = membershipOf(changes, { id: '7', created: 5, isMember: false });
    expect([6, 11, 15, 21].map((moment) => valueAt(timeline, moment))).toEqual([false, true, true, false]);
  });
});
