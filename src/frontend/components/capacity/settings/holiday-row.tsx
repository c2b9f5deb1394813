import React from 'react';
import { Button, Inline } from '@forge/react';
import type { Holiday } from '../../../../core/calendar/holiday';
import { useTexts } from '../../../texts/text-provider';
import { TextField } from '../../form/text-field';
import { DayShareField } from './day-share-field';

interface HolidayRowProps {
  readonly holiday: Holiday;
  readonly at: number;
  readonly onChange: (holiday: Holiday) => void;
  readonly onRemove: () => void;
}

/** A holiday of the board's own: its date, its name, and how much of the day is free. */
export function HolidayRow({ holiday, at, onChange, onRemove }: HolidayRowProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Inline space="space.100" alignBlock="end" shouldWrap>
      <TextField
        id={`holiday-date-${String(at)}`}
        label={t('capacity.column.date')}
        type="date"
        initial={holiday.date}
        onChange={(date) => {
          onChange({ ...holiday, date });
        }}
      />
      <TextField
        id={`holiday-name-${String(at)}`}
        label={t('capacity.holiday.name')}
        initial={holiday.name}
        maxLength={100}
        onChange={(name) => {
          onChange({ ...holiday, name });
        }}
      />
      <DayShareField
        id={`holiday-share-${String(at)}`}
        value={holiday.share}
        onChange={(share) => {
          onChange({ ...holiday, share });
        }}
      />
      <Button appearance="subtle" onClick={onRemove}>
        {t('action.remove')}
      </Button>
    </Inline>
  );
}
