import React from 'react';
import type { Weekday } from '../../../core/chart/config';
import { useTexts } from '../../texts/text-provider';
import { ChoiceField } from './choice-field';

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
/** A Monday: names the weekdays in the viewer's language. */
const MONDAY = Date.UTC(2025, 0, 6);
const DAY_MS = 86_400_000;

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
      choices={WEEKDAYS.map((weekday) => ({ value: String(weekday), label: weekdayName(weekday, locale) }))}
      value={String(day)}
      onChange={(text) => {
        const chosen = WEEKDAYS.find((weekday) => String(weekday) === text);
        if (chosen !== undefined) onChange(chosen);
      }}
    />
  );
}

function weekdayName(day: Weekday, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    MONDAY + (day - 1) * DAY_MS,
  );
}
