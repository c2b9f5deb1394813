import React from 'react';
import { DynamicTable, Text } from '@forge/react';
import type { CapacityUnit } from '../../../core/capacity/estimate';
import type { PersonDay } from '../../../core/capacity/explain-person';
import { formatDay } from '../../../core/time/period';
import { roundedText } from '../../capacity/capacity-text';
import { dayReasons } from '../../capacity/day-reasons';
import { useTexts } from '../../texts/text-provider';
import { headText } from '../head-text';

interface PersonDaysProps {
  readonly days: readonly PersonDay[];
  readonly unit: CapacityUnit;
}

/** The days of a person, with what is worked of them and why not more. */
export function PersonDays({ days, unit }: PersonDaysProps): React.JSX.Element {
  const texts = useTexts();
  const { t, formats } = texts;
  return (
    <DynamicTable
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
        key: String(day.day),
        cells: [
          { key: 'date', content: <Text>{formats.day(formatDay(day.day))}</Text> },
          { key: 'share', content: <Text align="end">{formats.percent(day.share)}</Text> },
          {
            key: 'capacity',
            content: <Text align="end">{roundedText(day.capacity, unit, texts)}</Text>,
          },
          { key: 'reasons', content: <Text>{dayReasons(day, texts)}</Text> },
        ],
      }))}
    />
  );
}
