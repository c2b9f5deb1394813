import React from 'react';
import { Stack } from '@forge/react';
import { DATE_BUCKETS, type DimensionPath } from '../../../core/chart/config';
import type { Field } from '../../../core/field/field';
import { isGroupable } from '../../../core/field/registry';
import {
  boundsUnit,
  divisionOf,
  divisionsOf,
  type DimensionDraft,
  type Division,
} from '../../form/dimension-draft';
import { useTexts } from '../../texts/text-provider';
import { BoundsField } from '../form/bounds-field';
import { CheckField } from '../form/check-field';
import { ChoiceField } from '../form/choice-field';
import { FieldSelect } from '../form/field-select';
import type { FieldContext } from './form-context';
import { Pair } from '../form/pair';
import { WindowFields } from './window-fields';

interface DimensionFieldProps extends FieldContext {
  readonly id: string;
  /** In the configuration. */
  readonly path: DimensionPath;
  readonly label: string;
  readonly help: string;
  readonly dimension: DimensionDraft;
  readonly onChange: (dimension: DimensionDraft) => void;
  readonly isRequired: boolean;
}

type DivisionProps = DimensionFieldProps & { readonly field: Field };

const DIVISION_FIELDS: Readonly<Record<Division, ((props: DivisionProps) => React.JSX.Element) | null>> = {
  values: null,
  periods: PeriodsFields,
  'number-ranges': NumberRangesField,
  'age-ranges': AgeRangesField,
};

/** A field to chart or group by, and how it is divided. */
export function DimensionField(props: DimensionFieldProps): React.JSX.Element {
  const { t } = useTexts();
  const { id, path, fields, dimension, onChange, faultAt, leave } = props;
  const field = fields.find((entry) => entry.id === dimension.fieldId);
  const divisions = field === undefined ? [] : divisionsOf(field);
  const division = divisionOf(dimension, field);
  const DivisionFields = field === undefined ? null : DIVISION_FIELDS[division];
  return (
    <Stack space="space.100">
      <FieldSelect
        id={id}
        label={props.label}
        help={props.help}
        fields={fields.filter(isGroupable)}
        value={dimension.fieldId}
        onChange={(fieldId) => {
          onChange({ ...dimension, fieldId });
        }}
        onLeave={() => {
          leave(path);
        }}
        error={faultAt(path)}
        isRequired={props.isRequired}
      />
      {divisions.length > 1 && (
        <ChoiceField
          id={`${id}-division`}
          label={t('form.division')}
          choices={divisions.map((one) => ({ value: one, label: t(`form.division.${one}`) }))}
          value={division}
          onChange={(chosen) => {
            onChange({ ...dimension, division: chosen });
          }}
        />
      )}
      {field !== undefined && DivisionFields !== null && <DivisionFields {...props} field={field} />}
    </Stack>
  );
}

const WINDOWS = ['all', 'last'] as const;

function PeriodsFields({ id, path, dimension, onChange, faultAt, leave }: DivisionProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Stack space="space.100">
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
        <ChoiceField
          id={`${id}-window`}
          label={t('form.window')}
          choices={WINDOWS.map((window) => ({ value: window, label: t(`form.window.${window}`) }))}
          value={dimension.hasWindow ? 'last' : 'all'}
          onChange={(window) => {
            onChange({ ...dimension, hasWindow: window === 'last' });
          }}
        />
      </Pair>
      {dimension.hasWindow && (
        <WindowFields
          id={id}
          dimension={dimension}
          onChange={onChange}
          onLeave={() => {
            leave(`${path}.window.last`);
          }}
          error={faultAt(`${path}.window.last`)}
        />
      )}
      <CheckField
        id={`${id}-empty-periods`}
        label={t('form.empty-periods')}
        isChecked={dimension.showEmptyPeriods}
        onChange={(showEmptyPeriods) => {
          onChange({ ...dimension, showEmptyPeriods });
        }}
      />
    </Stack>
  );
}

function NumberRangesField(props: DivisionProps): React.JSX.Element {
  const { id, path, field, dimension, onChange, faultAt, leave } = props;
  const unit = boundsUnit(field);
  return (
    <BoundsField
      // Another unit explains itself in another way, and the host keeps what is typed.
      key={unit}
      id={`${id}-bounds`}
      unit={unit}
      text={dimension.numberBounds}
      onChange={(numberBounds) => {
        onChange({ ...dimension, numberBounds });
      }}
      onLeave={() => {
        leave(`${path}.bounds`);
      }}
      error={faultAt(`${path}.bounds`)}
    />
  );
}

function AgeRangesField({ id, path, dimension, onChange, faultAt, leave }: DivisionProps): React.JSX.Element {
  return (
    <BoundsField
      id={`${id}-ages`}
      unit="days"
      text={dimension.ageBounds}
      onChange={(ageBounds) => {
        onChange({ ...dimension, ageBounds });
      }}
      onLeave={() => {
        leave(`${path}.bounds`);
      }}
      error={faultAt(`${path}.bounds`)}
    />
  );
}
