import type { AbsenceTable } from '../../core/capacity/absence-table';
import type { Texts } from '../texts/texts';
import { absenceReasons } from './absence-reasons';
import type { DayMark, DayMarks } from './day-marks';

/** With more names the days of a month become too tall. */
const NAMED_MAX = 4;

/** Who is off on which day, for a table by days. */
export function absenceMarks(
  { columns, rows }: AbsenceTable,
  names: ReadonlyMap<string, string>,
  { t, formats }: Texts,
): DayMarks {
  return new Map(
    columns.map((column, at): [number, readonly DayMark[]] => {
      const marks = rows.flatMap(({ person, off }): readonly DayMark[] => {
        const share = off[at] ?? 0;
        if (share === 0) return [];
        const name = names.get(person.accountId) ?? person.accountId;
        const part =
          share < 1 ? t('capacity.calendar.part', { text: name, part: formats.percent(share) }) : name;
        return [{ tone: 'day-off', text: [part, ...absenceReasons(person, column)].join(', ') }];
      });
      if (marks.length <= NAMED_MAX) return [column.first, marks];
      const more = t('capacity.absences.more', { count: marks.length - NAMED_MAX + 1 });
      return [column.first, [...marks.slice(0, NAMED_MAX - 1), { tone: 'day-off', text: more }]];
    }),
  );
}
