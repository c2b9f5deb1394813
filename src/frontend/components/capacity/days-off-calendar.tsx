import React, { useState } from 'react';
import { boardHolidays } from '../../../core/calendar/board-holidays';
import { createZone } from '../../../core/time/zone';
import { dayMarks } from '../../capacity/day-marks';
import { dayOffOfDraft, type DayOffDraft } from '../../capacity/days-off-draft';
import type { PlannedIteration } from '../../capacity/planned-iteration';
import { useRegionHolidays } from '../../hooks/capacity/use-region-holidays';
import { useTexts } from '../../texts/text-provider';
import { useModuleContext } from '../module-context-provider';
import { MonthCalendar } from './calendar/month-calendar';

interface DaysOffCalendarProps {
  readonly lines: readonly DayOffDraft[];
  readonly planned: PlannedIteration | null;
  readonly onPick: (day: number) => void;
}

/** Somebody's days off on a calendar, with the holidays of the board and where the iteration begins and ends. */
export function DaysOffCalendar({ lines, planned, onPick }: DaysOffCalendarProps): React.JSX.Element {
  const texts = useTexts();
  const { timezone } = useModuleContext();
  const [now] = useState(() => planned?.place.now ?? Date.now());
  const board = planned?.records.board?.record ?? null;
  const published = useRegionHolidays(board?.publicHolidays ?? null, now);
  const known = published.result?.ok === true ? published.result.value : [];
  const marks = dayMarks(
    {
      holidays: board === null ? [] : boardHolidays(board.holidays, board.publicHolidays, known),
      daysOff: lines.map(dayOffOfDraft),
      iterations: planned === null ? [] : [planned.place.iteration],
    },
    texts,
  );
  const today = createZone(board?.timeZone ?? timezone).dayAt(now);
  return (
    <MonthCalendar
      start={Math.max(today, planned?.place.iteration.start ?? today)}
      today={today}
      within={board?.publicHolidays == null ? null : published.days}
      marks={marks}
      onPick={onPick}
    />
  );
}
