import React from 'react';
import { Button, Inline, Stack, Text } from '@forge/react';
import type { HolidayDraft } from '../../capacity/board-draft';
import { useTexts } from '../../texts/text-provider';
import { CheckField } from '../form/check-field';
import { FormPart } from '../form/form-part';
import { FieldNote } from '../form/select-field';
import { TextField } from '../form/text-field';
import { useRowKeys } from '../../hooks/use-row-keys';

interface HolidaysPartProps {
  readonly holidays: readonly HolidayDraft[];
  readonly fault: string | undefined;
  readonly onChange: (holidays: readonly HolidayDraft[]) => void;
}

/** The days on which nobody on the board works. */
export function HolidaysPart({ holidays, fault, onChange }: HolidaysPartProps): React.JSX.Element {
  const { t } = useTexts();
  const keys = useRowKeys(holidays.length);
  const changeAt = (at: number, change: Partial<HolidayDraft>): void => {
    onChange(holidays.map((one, index) => (index === at ? { ...one, ...change } : one)));
  };
  return (
    <FormPart title={t('capacity.holidays')}>
      <Stack space="space.100">
        {holidays.length === 0 && <Text color="color.text.subtle">{t('capacity.holidays.none')}</Text>}
        {holidays.map(({ date, name, isHalf }, at) => (
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
            <CheckField
              id={`holiday-half-${String(at)}`}
              label={t('capacity.half-day')}
              isChecked={isHalf}
              onChange={(half) => {
                changeAt(at, { isHalf: half });
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
              onChange([...holidays, { date: '', name: '', isHalf: false }]);
            }}
          >
            {t('capacity.holidays.add')}
          </Button>
        </Inline>
      </Stack>
    </FormPart>
  );
}
