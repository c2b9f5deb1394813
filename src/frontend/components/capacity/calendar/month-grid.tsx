import React from 'react';
import { Box, Inline, Stack, Text, xcss } from '@forge/react';
import { monthWeeks } from '../../../../core/calendar/month-weeks';
import { WEEKDAYS } from '../../../../core/calendar/weekday';
import type { DayMarks } from '../../../capacity/day-marks';
import { weekdayName } from '../../../capacity/weekday-words';
import { useTexts } from '../../../texts/text-provider';
import { DayCell } from './day-cell';

interface MonthGridProps {
  /** A day of the month. */
  readonly month: number;
  readonly today: number;
  readonly marks: DayMarks;
  readonly onPick: (day: number) => void;
}

const column = xcss({ width: '96px' });
const scrolling = xcss({ overflowX: 'auto' });

/** The weeks of a month with what is on their days; each day is a button. */
export function MonthGrid({ month, today, marks, onPick }: MonthGridProps): React.JSX.Element {
  const { locale } = useTexts();
  return (
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
        {monthWeeks(month).map((week, row) => (
          <Inline key={week.find((day) => day !== null) ?? row} alignBlock="stretch">
            {week.map((day, at) => (
              <Box key={day ?? `none-${String(at)}`} xcss={column}>
                {day !== null && (
                  <DayCell isToday={day === today} marks={marks.get(day) ?? []} {...{ day, onPick }} />
                )}
              </Box>
            ))}
          </Inline>
        ))}
      </Stack>
    </Box>
  );
}
