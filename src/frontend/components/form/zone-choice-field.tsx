import React, { useMemo } from 'react';
import { useTexts } from '../../texts/text-provider';
import { ChoiceField } from './choice-field';

/** Cannot be the name of a zone. */
const VIEWER = '-';

interface ZoneChoiceFieldProps {
  /** Null: the viewer's. */
  readonly zone: string | null;
  readonly onChange: (zone: string | null) => void;
}

/** In which time zone days begin: everybody's own, or one for all. */
export function ZoneChoiceField({ zone, onChange }: ZoneChoiceFieldProps): React.JSX.Element {
  const { t } = useTexts();
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  return (
    <ChoiceField
      id="zone"
      label={t('form.zone')}
      help={t('form.zone.help')}
      choices={[
        { value: VIEWER, label: t('form.zone.viewer') },
        ...withCurrent(zones, zone).map((name) => ({ value: name, label: name })),
      ]}
      value={zone ?? VIEWER}
      onChange={(chosen) => {
        onChange(chosen === VIEWER ? null : chosen);
      }}
    />
  );
}

/** Zones that a browser does not list (UTC, older names) are still valid when they were saved. */
function withCurrent(zones: readonly string[], current: string | null): readonly string[] {
  const all = zones.includes('UTC') ? zones : ['UTC', ...zones];
  return current === null || all.includes(current) ? all : [current, ...all];
}
