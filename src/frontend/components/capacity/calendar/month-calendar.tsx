import React, { useState } from 'react';
import { Button, Heading, Inline, Stack } from '@forge/react';
import { otherMonth } from '../../../../core/calendar/month-weeks';
import { formatDay } from '../../../../core/time/period';
import type { DayMarks } from '../../../capacity/day-marks';
import { useTexts } from '../../../texts/text-provider';
import { MonthGrid } from './month-grid';

interface MonthCalendarProps {
  /** A day of the month that is shown first. */
  readonly start: number;
  readonly today: number;
  /** What is known for days outside would be incomplete: their months are not offered. */
  readonly within: { readonly first: number; readonly last: number } | null;
  readonly marks: DayMarks;
  readonly onPick: (day: number) => void;
}

/** A month to leaf through, with what is on its days; each day is a button. */
export function MonthCalendar(props: MonthCalendarProps): React.JSX.Element {
  const { start, today, within, marks, onPick } = props;
  const { t, formats } = useTexts();
  const [shown, setShown] = useState(start);
  const [before, after] = [otherMonth(shown, -1), otherMonth(shown, 1)];
  return (
    <Stack space="space.100">
      <Inline space="space.100" alignBlock="center">
        <Button
          spacing="compact"
          isDisabled={within !== null && shown <= within.first}
          onClick={() => {
            setShown(before);
          }}
        >
          {t('capacity.calendar.before', { month: formats.month(formatDay(before)) })}
        </Button>
        <Heading size="xsmall" as="h4">
          {formats.month(formatDay(shown))}
        </Heading>
        <Button
          spacing="compact"
          isDisabled={within !== null && after > within.last}
          onClick={() => {
            setShown(after);
          }}
        >
          {t('capacity.calendar.after', { month: formats.month(formatDay(after)) })}
        </Button>
      </Inline>
      <MonthGrid month={shown} {...{ today, marks, onPick }} />
    </Stack>
  );
}
