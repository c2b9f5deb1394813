import React from 'react';
import { useTexts } from '../../../texts/text-provider';
import { ChoiceField } from '../../form/choice-field';

interface DayShareFieldProps {
  readonly id: string;
  /** The part of the day that is free, up to 1. */
  readonly value: number;
  readonly onChange: (share: number) => void;
}

const SHARES = [1, 0.75, 0.5, 0.25];

/** Whether the whole day is free or a part of it; another part that was saved stays on offer. */
export function DayShareField({ id, value, onChange }: DayShareFieldProps): React.JSX.Element {
  const { t, formats } = useTexts();
  const shares = SHARES.includes(value) ? SHARES : [...SHARES, value];
  return (
    <ChoiceField
      id={id}
      label={t('capacity.share')}
      choices={shares.map((share) => ({
        value: String(share),
        label:
          share === 1
            ? t('capacity.share.whole')
            : t('capacity.share.part', { part: formats.percent(share) }),
      }))}
      value={String(value)}
      onChange={(share) => {
        onChange(Number(share));
      }}
    />
  );
}
