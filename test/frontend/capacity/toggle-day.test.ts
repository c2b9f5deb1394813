import fc from 'fast-check';
import { NEW_DAY_OFF, type DayOffDraft } from '../../../src/frontend/capacity/days-off-draft';
import { toggleDay } from '../../../src/frontend/capacity/toggle-day';
import { formatDay } from '../../../src/core/time/period';
import { parseDate } from '../../../src/core/time/timestamp';

const line = (from: string, to: string, changes: Partial<DayOffDraft> = {}): DayOffDraft => ({
  ...{ ...NEW_DAY_OFF, from, to },
  ...changes,
});
const day = parseDate;

describe('toggleDay', () => {
  it('takes a day off in a line of its own', () => {
    expect(toggleDay([], day('2026-05-20'))).toEqual([line('2026-05-20', '2026-05-20')]);
  });

  it.each([
    ['after', '2026-05-22', line('2026-05-20', '2026-05-22', { reason: 'Sea' })],
    ['before', '2026-05-19', line('2026-05-19', '2026-05-21', { reason: 'Sea' })],
  ])('joins the whole days right %s', (_where, date, expected) => {
    expect(toggleDay([line('2026-05-20', '2026-05-21', { reason: 'Sea' })], day(date))).toEqual([expected]);
  });

  it('does not join parts of days', () => {
    const half = line('2026-05-20', '', { share: 0.5 });
    expect(toggleDay([half], day('2026-05-21'))).toEqual([half, line('2026-05-21', '2026-05-21')]);
  });

  it.each([
    ['the only day', line('2026-05-20', ''), []],
    ['the first day', line('2026-05-20', '2026-05-22'), [line('2026-05-21', '2026-05-22')]],
    ['the last day', line('2026-05-18', '2026-05-20'), [line('2026-05-18', '2026-05-19')]],
    [
      'a day between',
      line('2026-05-18', '2026-05-22', { share: 0.5, reason: 'Sea' }),
      [
        line('2026-05-18', '2026-05-19', { share: 0.5, reason: 'Sea' }),
        line('2026-05-21', '2026-05-22', { share: 0.5, reason: 'Sea' }),
      ],
    ],
  ])('works on %s again', (_what, saved, expected) => {
    expect(toggleDay([saved], day('2026-05-20'))).toEqual(expected);
  });

  it('leaves lines alone that are not typed yet', () => {
    expect(toggleDay([NEW_DAY_OFF], day('2026-05-20'))).toEqual([
      NEW_DAY_OFF,
      line('2026-05-20', '2026-05-20'),
    ]);
  });

  it('changes whether that day is off, and no other', () => {
    const start = day('2026-05-01');
    const offset = fc.integer({ min: 0, max: 20 });
    const covered = (lines: readonly DayOffDraft[]) =>
      Array.from({ length: 40 }, (_, at) => start - 5 + at).filter((one) =>
        lines.some(({ from, to }) => day(from) <= one && one <= day(to)),
      );
    const anyLines = fc.array(fc.tuple(offset, fc.integer({ min: 0, max: 5 })), { maxLength: 4 });
    fc.assert(
      fc.property(anyLines, offset, (spans, at) => {
        const lines = spans.map(([from, length]) =>
          line(formatDay(start + from), formatDay(start + from + length)),
        );
        const before = new Set(covered(lines));
        const picked = start + at;
        if (before.has(picked)) before.delete(picked);
        else before.add(picked);
        expect(new Set(covered(toggleDay(lines, picked)))).toEqual(before);
      }),
    );
  });
});
