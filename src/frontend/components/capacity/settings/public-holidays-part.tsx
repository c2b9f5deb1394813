import React from 'react';
import { Inline, Label, Stack } from '@forge/react';
import {
  HOLIDAY_KINDS,
  type HolidayRegion,
  type PublicHolidayChoice,
} from '../../../../core/calendar/holiday';
import { newPublicHolidayChoice } from '../../../../core/capacity/records/board-capacity';
import type { RegionHolidays } from '../../../hooks/capacity/use-region-holidays';
import { useTexts } from '../../../texts/text-provider';
import { CheckField } from '../../form/check-field';
import { FormPart } from '../../form/form-part';
import { FieldNote } from '../../form/select-field';
import { ObservedHolidays } from './observed-holidays';
import { RegionFields } from './region-fields';

interface PublicHolidaysPartProps {
  readonly value: PublicHolidayChoice | null;
  readonly fault: string | undefined;
  readonly published: RegionHolidays;
  /** Epoch ms. */
  readonly now: number;
  readonly onChange: (choice: PublicHolidayChoice | null) => void;
}

/** The public holidays of a region that hold on the board. */
export function PublicHolidaysPart({
  value,
  fault,
  published,
  now,
  onChange,
}: PublicHolidaysPartProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <FormPart title={t('capacity.public-holidays')}>
      <Stack space="space.150">
        <RegionFields
          value={value}
          onChange={(region) => {
            onChange(choiceIn(region, value));
          }}
        />
        {value !== null && (
          <Stack space="space.050">
            <Label labelFor={`holiday-kind-${HOLIDAY_KINDS[0]}`}>{t('capacity.public-holidays.kinds')}</Label>
            <Inline space="space.200" shouldWrap>
              {HOLIDAY_KINDS.map((kind) => (
                <CheckField
                  key={kind}
                  id={`holiday-kind-${kind}`}
                  label={t(`capacity.holiday-kind.${kind}`)}
                  isChecked={value.kinds.includes(kind)}
                  onChange={(isChecked) => {
                    const kinds = HOLIDAY_KINDS.filter((one) =>
                      one === kind ? isChecked : value.kinds.includes(one),
                    );
                    onChange({ ...value, kinds });
                  }}
                />
              ))}
            </Inline>
            <FieldNote error={fault} />
          </Stack>
        )}
        {value !== null && <ObservedHolidays choice={value} {...{ published, now, onChange }} />}
      </Stack>
    </FormPart>
  );
}

/** Another place of the same country keeps which kinds hold and what is worked on. */
function choiceIn(
  region: HolidayRegion | null,
  before: PublicHolidayChoice | null,
): PublicHolidayChoice | null {
  if (region === null) return null;
  return before?.country === region.country
    ? { ...before, ...region }
    : { ...newPublicHolidayChoice(region.country), ...region };
}
