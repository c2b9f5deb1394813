import React from 'react';
import { DATE_BUCKETS } from '../../../core/chart/config';
import type { DimensionDraft } from '../../form/dimension-draft';
import { useTexts } from '../../texts/text-provider';
import { ChoiceField } from '../form/choice-field';
import { Pair } from '../form/pair';
import { TextField } from '../form/text-field';

interface WindowFieldsProps {
  readonly id: string;
  readonly dimension: DimensionDraft;
  readonly onChange: (dimension: DimensionDraft) => void;
  readonly onLeave: () => void;
  readonly error: string | undefined;
}

/** The last weeks, months …: how many, and of what. */
export function WindowFields({
  id,
  dimension,
  onChange,
  onLeave,
  error,
}: WindowFieldsProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Pair>
      <TextField
        id={`${id}-last`}
        label={t('form.window.last.label')}
        help={t('form.window.last.help')}
        type="number"
        initial={dimension.last}
        onChange={(last) => {
          onChange({ ...dimension, last });
        }}
        onLeave={onLeave}
        error={error}
      />
      <ChoiceField
        id={`${id}-last-unit`}
        label={t('form.window.unit')}
        choices={DATE_BUCKETS.map((unit) => ({ value: unit, label: t(`form.window.unit.${unit}`) }))}
        value={dimension.lastUnit ?? dimension.bucket}
        onChange={(lastUnit) => {
          onChange({ ...dimension, lastUnit });
        }}
      />
    </Pair>
  );
}
