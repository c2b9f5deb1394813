import React from 'react';
import { Button, Inline, Stack, Text } from '@forge/react';
import type { Holiday } from '../../../../core/calendar/holiday';
import { useRowKeys } from '../../../hooks/use-row-keys';
import { useTexts } from '../../../texts/text-provider';
import { FormPart } from '../../form/form-part';
import { FieldNote } from '../../form/select-field';
import { TextField } from '../../form/text-field';
import { DayShareField } from './day-share-field';

interface HolidaysPartProps {
  readonly holidays: readonly Holiday[];
  readonly fault: string | undefined;
  readonly onChange: (holidays: readonly Holiday[]) => void;
}

/** The board's own days on which nobody on it works. */
export function HolidaysPart({ holidays, fault, onChange }: HolidaysPartProps): React.JSX.Element {
  const { t } = useTexts();
  const keys = useRowKeys(holidays.length);
  const changeAt = (at: number, change: Partial<Holiday>): void => {
    onChange(holidays.map((one, index) => (index === at ? { ...one, ...change } : one)));
  };
  return (
    <FormPart title={t('capacity.holidays')}>
      <Stack space="space.100">
        {holidays.length === 0 && <Text color="color.text.subtle">{t('capacity.holidays.none')}</Text>}
        {holidays.map(({ date, name, share }, at) => (
          <Inline key={keys.all[at]} space="space.100" alignBlock="end">
            <TextField
              id={`holiday-date-${String(at)}`}
              label={t('capacity.column.date')}
              type="date"
              initial={date}
              onChange={(text) => {
                changeAt(at, { date: text });
              }}
            />
            <TextField
              id={`holiday-name-${String(at)}`}
              label={t('capacity.holiday.name')}
              initial={name}
              maxLength={100}
              onChange={(text) => {
                changeAt(at, { name: text });
              }}
            />
            <DayShareField
              id={`holiday-share-${String(at)}`}
              value={share}
              onChange={(part) => {
                changeAt(at, { share: part });
              }}
            />
            <Button
              appearance="subtle"
              onClick={() => {
                keys.remove(at);
                onChange(holidays.filter((_, index) => index !== at));
              }}
            >
              {t('capacity.remove')}
            </Button>
          </Inline>
        ))}
        <FieldNote error={fault} />
        <Inline>
          <Button
            onClick={() => {
              keys.add();
              onChange([...holidays, { date: '', name: '', share: 1 }]);
            }}
          >
            {t('capacity.holidays.add')}
          </Button>
        </Inline>
      </Stack>
    </FormPart>
  );
}
