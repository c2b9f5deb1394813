import React from 'react';
import { Stack } from '@forge/react';
import type { HolidayRegion, NamedRegion, RegionWithin } from '../../../../core/calendar/holiday';
import { call } from '../../../call';
import { useAnswer } from '../../../hooks/use-answer';
import { useTexts } from '../../../texts/text-provider';
import { SelectField } from '../../form/select-field';

interface RegionFieldsProps {
  readonly value: HolidayRegion | null;
  readonly onChange: (region: HolidayRegion | null) => void;
}

/** A country, and where it has them one of its states, and one of that state's regions. */
export function RegionFields({ value, onChange }: RegionFieldsProps): React.JSX.Element {
  const { t } = useTexts();
  const [country, state] = [value?.country ?? null, value?.state ?? null];
  return (
    <Stack space="space.150">
      <PlaceField
        id="holiday-country"
        label={t('capacity.region.country')}
        placeholder={t('capacity.region.none')}
        within={null}
        value={country}
        onChange={(chosen) => {
          onChange(chosen === null ? null : { country: chosen, state: null, region: null });
        }}
      />
      {country !== null && (
        <PlaceField
          id="holiday-state"
          label={t('capacity.region.state')}
          placeholder={t('capacity.region.whole-country')}
          within={{ country, state: null }}
          value={state}
          onChange={(chosen) => {
            onChange({ country, state: chosen, region: null });
          }}
        />
      )}
      {country !== null && state !== null && (
        <PlaceField
          id="holiday-region"
          label={t('capacity.region.region')}
          placeholder={t('capacity.region.whole-state')}
          within={{ country, state }}
          value={value?.region ?? null}
          onChange={(region) => {
            onChange({ country, state, region });
          }}
        />
      )}
    </Stack>
  );
}

interface PlaceFieldProps {
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly within: RegionWithin | null;
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
}

/** Nothing where there is nothing to choose: not every country has states, nor every state regions. */
function PlaceField({ within, value, ...field }: PlaceFieldProps): React.JSX.Element | null {
  const { t, language } = useTexts();
  const key = within === null ? 'countries' : `${within.country}/${within.state ?? ''}`;
  const { result } = useAnswer(key, () => call('holidays/regions', { within, language }));
  const found: readonly NamedRegion[] = result?.ok === true ? result.value : [];
  if (within !== null && value === null && found.length === 0 && result?.ok !== false) return null;
  const options = found.map(({ code, name }) => ({ value: code, label: name }));
  const unknown = value === null ? null : { value, label: value };
  return (
    <SelectField
      {...field}
      options={options}
      value={options.find((option) => option.value === value) ?? unknown}
      isClearable
      isLoading={result === null}
      error={result?.ok === false ? t('form.list-failed') : undefined}
    />
  );
}
