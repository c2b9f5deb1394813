import React from 'react';
import { Text } from '@forge/react';
import { weekdayOf } from '../../../core/calendar/weekday';
import type { CapacityUnit } from '../../../core/capacity/estimate';
import type { PersonDay } from '../../../core/capacity/explain-person';
import { formatDay } from '../../../core/time/period';
import { amountText, roundedText } from '../../capacity/capacity-text';
import { dayReasons } from '../../capacity/day-reasons';
import { weekdayName } from '../../capacity/weekday-words';
import { useTexts } from '../../texts/text-provider';
import { headText } from '../head-text';
import { PagedTable } from '../paged-table';

interface PersonDaysProps {
  readonly days: readonly PersonDay[];
  readonly unit: CapacityUnit;
}

/** The days of a person, with what is worked of them and why not more, and what that is together. */
export function PersonDays({ days, unit }: PersonDaysProps): React.JSX.Element {
  const texts = useTexts();
  const { t, formats, locale } = texts;
  const bold = (text: string): React.JSX.Element => (
    <Text align="end" weight="bold">
      {text}
    </Text>
  );
  const sumRow = (column: 'total' | 'remaining', summed: readonly PersonDay[]) => {
    const count = summed.reduce((sum, { share }) => sum + share, 0);
    const capacity = summed.reduce((sum, day) => sum + day.capacity, 0);
    return {
      cells: [
        { key: 'date', content: <Text weight="bold">{t(`capacity.column.${column}`)}</Text> },
        { key: 'share', content: bold(t('capacity.absences.days', { count })) },
        { key: 'capacity', content: bold(roundedText(capacity, unit, texts)) },
        { key: 'reasons', content: <></> },
      ],
    };
  };
  return (
    <PagedTable
      label={t('capacity.days')}
      caption={t('capacity.days')}
      head={{
        cells: [
          { key: 'date', content: t('capacity.column.date') },
          { key: 'share', content: headText(t('capacity.column.share')) },
          { key: 'capacity', content: headText(t('capacity.column.capacity')) },
          { key: 'reasons', content: t('capacity.column.reasons') },
        ],
      }}
      rows={days.map((day) => ({
        cells: [
          {
            key: 'date',
            content: (
              <Text>{`${weekdayName(weekdayOf(day.day), locale)} ${formats.day(formatDay(day.day))}`}</Text>
            ),
          },
          { key: 'share', content: <Text align="end">{formats.percent(day.share)}</Text> },
          {
            key: 'capacity',
            // Not rounded as its sum is: ten days of 4.95 hours are 49.5, and not ten times 5.
            content: <Text align="end">{amountText(day.capacity, unit, texts)}</Text>,
          },
          { key: 'reasons', content: <Text>{dayReasons(day, texts)}</Text> },
        ],
      }))}
      totals={[
        sumRow('total', days),
        sumRow(
          'remaining',
          days.filter(({ isRemaining }) => isRemaining),
        ),
      ]}
    />
  );
}
