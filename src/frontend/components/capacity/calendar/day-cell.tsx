import React from 'react';
import { Inline, Pressable, Stack, Text, xcss } from '@forge/react';
import { weekdayOf } from '../../../../core/calendar/weekday';
import { formatDay } from '../../../../core/time/period';
import type { DayMark } from '../../../capacity/day-marks';
import { useTexts } from '../../../texts/text-provider';

interface DayCellProps {
  readonly day: number;
  readonly isToday: boolean;
  readonly marks: readonly DayMark[];
  readonly onPick: (day: number) => void;
}

const FRAME = {
  borderColor: 'color.border',
  borderStyle: 'solid',
  borderWidth: 'border.width',
  padding: 'space.050',
  width: '100%',
  // As tall as the tallest of its week.
  height: '100%',
  minHeight: '64px',
} as const;

const LOOKS = {
  holiday: xcss({ ...FRAME, backgroundColor: 'color.background.accent.yellow.subtlest' }),
  'day-off': xcss({ ...FRAME, backgroundColor: 'color.background.accent.purple.subtlest' }),
  weekend: xcss({ ...FRAME, backgroundColor: 'color.background.neutral' }),
  plain: xcss({ ...FRAME, backgroundColor: 'elevation.surface' }),
};
const FREE = ['holiday', 'day-off'] as const;
const SATURDAY = 6;

/** A day and what is on it, said in words as well as in colour. */
export function DayCell({ day, isToday, marks, onPick }: DayCellProps): React.JSX.Element {
  const { t } = useTexts();
  const tones = new Set(marks.map(({ tone }) => tone));
  const look = FREE.find((tone) => tones.has(tone)) ?? (weekdayOf(day) >= SATURDAY ? 'weekend' : 'plain');
  return (
    <Pressable
      xcss={LOOKS[look]}
      onClick={() => {
        onPick(day);
      }}
    >
      <Stack>
        <Inline space="space.050" alignBlock="center">
          <Text weight="medium">{String(Number(formatDay(day).slice(8)))}</Text>
          {isToday && (
            <Text size="small" weight="bold" color="color.text.brand">
              {t('capacity.calendar.today')}
            </Text>
          )}
        </Inline>
        {marks.map(({ text }, at) => (
          <Text key={at} size="small" maxLines={2}>
            {text}
          </Text>
        ))}
      </Stack>
    </Pressable>
  );
}
