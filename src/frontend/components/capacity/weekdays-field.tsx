import React from 'react';
import { Inline, Label, Stack } from '@forge/react';
import { WEEKDAYS } from '../../../core/calendar/weekday';
import type { Weekday } from '../../../core/chart/config';
import { weekdayName } from '../../capacity/weekday-words';
import { useTexts } from '../../texts/text-provider';
import { CheckField } from '../form/check-field';
import { FieldNote } from '../form/select-field';

interface WeekdaysFieldProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: readonly Weekday[];
  readonly onChange: (days: readonly Weekday[]) => void;
}

/** The days of the week on which somebody works. */
export function WeekdaysField({ id, label, help, value, onChange }: WeekdaysFieldProps): React.JSX.Element {
  const { locale } = useTexts();
  return (
    <Stack space="space.050">
      <Label labelFor={`${id}-1`}>{label}</Label>
      <Inline space="space.100" shouldWrap>
        {WEEKDAYS.map((day) => (
          <CheckField
            key={day}
            id={`${id}-${String(day)}`}
            label={weekdayName(day, locale)}
            isChecked={value.includes(day)}
            onChange={(isChecked) => {
              onChange(WEEKDAYS.filter((one) => (one === day ? isChecked : value.includes(one))));
            }}
          />
        ))}
      </Inline>
      <FieldNote help={help} />
    </Stack>
  );
}
