import React from 'react';
import { Inline, Label, Stack } from '@forge/react';
import { WEEKDAYS } from '../../../core/calendar/weekday';
import type { Weekday } from '../../../core/chart/config';
import { useTexts } from '../../texts/text-provider';
import { CheckField } from '../form/check-field';

interface WeekdaysFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: readonly Weekday[];
  readonly onChange: (days: readonly Weekday[]) => void;
}

/** 1 January 2024 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** The days of the week on which somebody works. */
export function WeekdaysField({ id, label, value, onChange }: WeekdaysFieldProps): React.JSX.Element {
  const { locale } = useTexts();
  const name = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  return (
    <Stack space="space.050">
      <Label labelFor={`${id}-1`}>{label}</Label>
      <Inline space="space.100" shouldWrap>
        {WEEKDAYS.map((day) => (
          <CheckField
            key={day}
            id={`${id}-${String(day)}`}
            label={name.format(MONDAY + (day - 1) * DAY_MS)}
            isChecked={value.includes(day)}
            onChange={(isChecked) => {
              onChange(WEEKDAYS.filter((one) => (one === day ? isChecked : value.includes(one))));
            }}
          />
        ))}
      </Inline>
    </Stack>
  );
}
