import React from 'react';
import { useTexts } from '../../texts/text-provider';
import { SelectField } from '../form/select-field';

interface ZoneFieldProps {
  readonly value: string;
  readonly onChange: (zone: string) => void;
}

/** A time zone by its IANA name. */
export function ZoneField({ value, onChange }: ZoneFieldProps): React.JSX.Element {
  const { t } = useTexts();
  const zones = [...new Set([value, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
  return (
    <SelectField
      id="capacity-zone"
      label={t('capacity.settings.zone')}
      help={t('capacity.settings.zone.help')}
      options={zones.map((zone) => ({ value: zone, label: zone }))}
      value={{ value, label: value }}
      onChange={(zone) => {
        if (zone !== null) onChange(zone);
      }}
    />
  );
}
