import React from 'react';
import { WEEKDAYS } from '../../../core/calendar/weekday';
import type { Weekday } from '../../../core/chart/config';
import { longWeekdayName } from '../../capacity/weekday-words';
import { useTexts } from '../../texts/text-provider';
import { ChoiceField } from './choice-field';

interface WeekdayFieldProps {
  readonly day: Weekday;
  readonly onChange: (day: Weekday) => void;
}

/** The day that weeks start on. */
export function WeekdayField({ day, onChange }: WeekdayFieldProps): React.JSX.Element {
  const { t, locale } = useTexts();
  return (
    <ChoiceField
      id="week-starts-on"
      label={t('form.week-start')}
      choices={WEEKDAYS.map((weekday) => ({
        value: String(weekday),
        label: longWeekdayName(weekday, locale),
      }))}
      value={String(day)}
      onChange={(text) => {
        const chosen = WEEKDAYS.find((weekday) => String(weekday) === text);
        if (chosen !== undefined) onChange(chosen);
      }}
    />
  );
}
