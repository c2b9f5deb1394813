import React from 'react';
import { SEGMENT_COLORS } from '../../chart/segment-colors';
import { useTexts } from '../../texts/text-provider';
import { SelectField } from '../form/select-field';

interface ColorSelectProps {
  readonly id: string;
  /** Null for one that the chart chooses. */
  readonly color: string | null;
  readonly onChange: (color: string | null) => void;
}

/** A colour of a segment, or none of the author's. */
export function ColorSelect({ id, color, onChange }: ColorSelectProps): React.JSX.Element {
  const { t } = useTexts();
  const colors = SEGMENT_COLORS.map(({ token, name }) => ({ value: token, label: t(name) }));
  const chosen =
    color === null ? null : (colors.find(({ value }) => value === color) ?? { value: color, label: color });
  return (
    <SelectField
      id={id}
      label={t('form.segment.color')}
      placeholder={t('form.segment.color.automatic')}
      options={colors}
      value={chosen}
      onChange={onChange}
      isClearable
    />
  );
}
