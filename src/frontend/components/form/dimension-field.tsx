import React from 'react';
import { Stack } from '@forge/react';
import { DATE_BUCKETS } from '../../../core/chart/config';
import type { Field } from '../../../core/field/field';
import { isDateField } from '../../../core/field/registry';
import type { DimensionDraft } from '../../form/draft';
import { useTexts } from '../../texts/text-provider';
import { CheckField } from './check-field';
import { ChoiceField } from './choice-field';
import { FieldSelect } from './field-select';
import { Pair } from './pair';

interface DimensionFieldProps {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly fields: readonly Field[];
  readonly dimension: DimensionDraft;
  readonly onChange: (dimension: DimensionDraft) => void;
  readonly onLeave: () => void;
  readonly error: string | undefined;
  readonly isRequired: boolean;
}

/** A field to chart or group by; a date brings its periods with it. */
export function DimensionField(props: DimensionFieldProps): React.JSX.Element {
  const { t } = useTexts();
  const { id, fields, dimension, onChange } = props;
  const field = fields.find((entry) => entry.id === dimension.fieldId);
  return (
    <Stack space="space.100">
      <FieldSelect
        id={id}
        label={props.label}
        help={props.help}
        fields={fields}
        value={dimension.fieldId}
        onChange={(fieldId) => {
          onChange({ ...dimension, fieldId });
        }}
        onLeave={props.onLeave}
        error={props.error}
        isRequired={props.isRequired}
      />
      {field !== undefined && isDateField(field) && (
        <Pair>
          <ChoiceField
            id={`${id}-bucket`}
            label={t('form.bucket')}
            choices={DATE_BUCKETS.map((bucket) => ({ value: bucket, label: t(`bucket.${bucket}`) }))}
            value={dimension.bucket}
            onChange={(bucket) => {
              onChange({ ...dimension, bucket });
            }}
          />
          <CheckField
            id={`${id}-empty-periods`}
            label={t('form.empty-periods')}
            isChecked={dimension.showEmptyPeriods}
            onChange={(showEmptyPeriods) => {
              onChange({ ...dimension, showEmptyPeriods });
            }}
          />
        </Pair>
      )}
    </Stack>
  );
}
