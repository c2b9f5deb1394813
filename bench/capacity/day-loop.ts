import { Temporal } from 'temporal-polyfill';
import type { CapacityInput } from '../../src/core/capacity/capacity-input';
import { formatDay } from '../../src/core/time/period';

/** Hours of a person: all of them, and from today on. */
export interface PersonHours {
  readonly total: number;
  readonly remaining: number;
}

/** What one would write first: a loop over the days of each person, with a library for dates. */
export function dayLoop({ board, iteration, plan, persons, now }: CapacityInput): readonly PersonHours[] {
  if (iteration.start === null || iteration.end === null) throw new Error('The iteration has no dates.');
  const first = Temporal.PlainDate.from(formatDay(iteration.start));
  const last = Temporal.PlainDate.from(formatDay(iteration.end.day));
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(board.timeZone).toPlainDate();
  const holidays = new Map(board.holidays.map(({ date, share }) => [date, share]));
  return plan.people.map((person) => {
    const workingDays: readonly number[] = person.workingDays ?? board.workingDays;
    const daysOff = (persons.get(person.accountId)?.daysOff ?? []).map(({ from, to, share }) => ({
      ...{ from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to), share },
    }));
    const daily = person.dailyCapacity ?? board.dailyCapacity;
    let total = 0;
    let remaining = 0;
    for (let day = first; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
      if (!workingDays.includes(day.dayOfWeek)) continue;
      const off = daysOff
        .filter(
          ({ from, to }) =>
            Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, to) <= 0,
        )
        .map(({ share }) => share);
      const hours = daily * (1 - Math.max(0, holidays.get(day.toString()) ?? 0, ...off));
      total += hours;
      if (Temporal.PlainDate.compare(day, today) >= 0) remaining += hours;
    }
    return { total, remaining };
  });
}
