import React from 'react';
import { readBounds, type BoundsUnit } from '../../form/bounds-text';
import { rangeLabels } from '../../chart/range-labels';
import { useTexts } from '../../texts/text-provider';
import { TextField } from './text-field';

interface BoundsFieldProps {
  readonly id: string;
  readonly text: string;
  readonly unit: BoundsUnit;
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
  readonly error: string | undefined;
}

/** The numbers that ranges begin with; what they mean stands below in the viewer's language. */
export function BoundsField({
  id,
  text,
  unit,
  onChange,
  onLeave,
  error,
}: BoundsFieldProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const bounds = readBounds(text, unit);
  const help =
    bounds === null
      ? t(`form.bounds.help.${unit}`)
      : t('form.bounds.ranges', { ranges: rangeLabels(bounds, unit, texts).join(' · ') });
  return (
    <TextField
      id={id}
      label={t('form.bounds')}
      help={help}
      initial={text}
      onChange={onChange}
      onLeave={onLeave}
      error={error}
    />
  );
}
