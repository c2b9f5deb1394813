import React, { useState } from 'react';
import { Box, Button, Heading, Inline, Stack, Text, xcss } from '@forge/react';
import { monthWeeks, otherMonth } from '../../../../core/calendar/month-weeks';
import { WEEKDAYS } from '../../../../core/calendar/weekday';
import { formatDay } from '../../../../core/time/period';
import type { DayMarks } from '../../../capacity/day-marks';
import { weekdayName } from '../../../capacity/weekday-words';
import { useTexts } from '../../../texts/text-provider';
import { DayCell } from './day-cell';

interface MonthCalendarProps {
  /** A day of the month that is shown first. */
  readonly start: number;
  /** What is known for days outside would be incomplete: their months are not offered. */
  readonly within: { readonly first: number; readonly last: number } | null;
  readonly marks: DayMarks;
  readonly onPick: (day: number) => void;
}

const column = xcss({ width: '96px' });
const scrolling = xcss({ overflowX: 'auto' });

/** A month with what is on its days; each day is a button. */
export function MonthCalendar({ start, within, marks, onPick }: MonthCalendarProps): React.JSX.Element {
  const { t, formats, locale } = useTexts();
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
      <Box xcss={scrolling}>
        <Stack>
          <Inline>
            {WEEKDAYS.map((day) => (
              <Box key={day} xcss={column}>
                <Text align="center" size="small" color="color.text.subtle">
                  {weekdayName(day, locale)}
                </Text>
              </Box>
            ))}
          </Inline>
          {monthWeeks(shown).map((week, row) => (
            <Inline key={week.find((day) => day !== null) ?? row}>
              {week.map((day, at) => (
                <Box key={day ?? `none-${String(at)}`} xcss={column}>
                  {day !== null && <DayCell day={day} marks={marks.get(day) ?? []} onPick={onPick} />}
                </Box>
              ))}
            </Inline>
          ))}
        </Stack>
      </Box>
    </Stack>
  );
}
