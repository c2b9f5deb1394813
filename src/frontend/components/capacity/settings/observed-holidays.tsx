import React from 'react';
import { Label, Spinner, Stack, Text } from '@forge/react';
import type { PublicHoliday, PublicHolidayChoice } from '../../../../core/calendar/holiday';
import type { RegionHolidays } from '../../../hooks/capacity/use-region-holidays';
import { useTexts } from '../../../texts/text-provider';
import { FailureMessage } from '../../failure-message';
import { CheckField } from '../../form/check-field';

interface ObservedHolidaysProps {
  readonly choice: PublicHolidayChoice;
  readonly published: RegionHolidays;
  /** Epoch ms. */
  readonly now: number;
  readonly onChange: (choice: PublicHolidayChoice) => void;
}

/** Each public holiday with its next date; those that are worked on all the same are taken out here. */
export function ObservedHolidays({
  choice,
  published,
  now,
  onChange,
}: ObservedHolidaysProps): React.JSX.Element {
  const { t, formats } = useTexts();
  const { result, reload } = published;
  if (result === null) return <Spinner />;
  if (!result.ok) return <FailureMessage error={result.error} onRetry={reload} />;
  const listed = nextOfEach(result.value, new Date(now).toISOString().slice(0, 10)).filter(({ kind }) =>
    choice.kinds.includes(kind),
  );
  const [first] = listed;
  if (first === undefined) return <Text>{t('capacity.public-holidays.none')}</Text>;
  return (
    <Stack space="space.050">
      <Label labelFor={`observed-${first.key}`}>{t('capacity.public-holidays.observed')}</Label>
      {listed.map(({ key, name, date, share }) => (
        <CheckField
          key={key}
          id={`observed-${key}`}
          label={t(share < 1 ? 'capacity.public-holidays.part' : 'capacity.public-holidays.whole', {
            name,
            date: formats.day(date),
            part: formats.percent(share),
          })}
          isChecked={!choice.removed.includes(key)}
          onChange={(isObserved) => {
            const others = choice.removed.filter((one) => one !== key);
            onChange({ ...choice, removed: isObserved ? others : [...others, key] });
          }}
        />
      ))}
    </Stack>
  );
}

/** What a rule gives next, by date: a rule that gives several days in a row is one holiday. */
function nextOfEach(holidays: readonly PublicHoliday[], today: string): readonly PublicHoliday[] {
  const byRule = new Map<string, PublicHoliday>();
  for (const holiday of holidays) {
    if (holiday.date >= today && !byRule.has(holiday.key)) byRule.set(holiday.key, holiday);
  }
  return [...byRule.values()];
}
