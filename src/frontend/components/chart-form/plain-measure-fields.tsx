import React from 'react';
import { Stack } from '@forge/react';
import { isGroupable } from '../../../core/field/registry';
import {
  USUAL_PERCENTILES,
  type PercentileChoice,
  type PlainMeasureDraft,
  type PlainMeasureId,
} from '../../form/measure-draft';
import type { MeasureId } from '../../../core/chart/config';
import { useTexts } from '../../texts/text-provider';
import { ChoiceField } from '../form/choice-field';
import { FieldSelect } from '../form/field-select';
import type { FieldContext } from './form-context';
import { Pair } from '../form/pair';
import { QuantityFields } from './quantity-fields';
import { TextField } from '../form/text-field';

type OptionsDraft = Omit<PlainMeasureDraft<MeasureId>, 'measure'>;

export interface PlainMeasureFieldsProps extends FieldContext {
  readonly id: string;
  /** In the configuration. */
  readonly path: string;
  readonly draft: OptionsDraft;
  readonly onChange: (change: Partial<OptionsDraft>) => void;
}

type Fields = (props: PlainMeasureFieldsProps) => React.JSX.Element;

/** What a measure of one heap of values leaves to choose. */
export const PLAIN_MEASURE_FIELDS: Readonly<Record<PlainMeasureId, Fields | null>> = {
  count: null,
  projects: null,
  sum: OfQuantity,
  median: OfQuantity,
  min: OfQuantityOrDate,
  max: OfQuantityOrDate,
  'standard-deviation': OfQuantity,
  average: AverageFields,
  percentile: PercentileFields,
  distinct: DistinctField,
};

function OfQuantity(props: PlainMeasureFieldsProps & { readonly offersDates?: boolean }): React.JSX.Element {
  const { t } = useTexts();
  return (
    <QuantityFields
      {...props}
      path={`${props.path}.of`}
      label={t('form.of')}
      quantity={props.draft.of}
      onChange={(of) => {
        props.onChange({ of });
      }}
    />
  );
}

function OfQuantityOrDate(props: PlainMeasureFieldsProps): React.JSX.Element {
  return <OfQuantity {...props} offersDates />;
}

const EMPTY_RULES = ['zero', 'ignore'] as const;

function AverageFields(props: PlainMeasureFieldsProps): React.JSX.Element {
  const { t } = useTexts();
  const { id, draft, onChange } = props;
  return (
    <Stack space="space.100">
      <OfQuantity {...props} />
      <ChoiceField
        id={`${id}-empty`}
        label={t('form.empty')}
        choices={EMPTY_RULES.map((rule) => ({ value: rule, label: t(`form.empty.${rule}`) }))}
        value={draft.empty}
        onChange={(empty) => {
          onChange({ empty });
        }}
      />
    </Stack>
  );
}

const PERCENTILES: readonly PercentileChoice[] = [...USUAL_PERCENTILES, 'other'];

function PercentileFields(props: PlainMeasureFieldsProps): React.JSX.Element {
  const { t } = useTexts();
  const { id, path, draft, onChange, faultAt, leave } = props;
  const isOther = draft.percentileChoice === 'other';
  const choice = (
    <ChoiceField
      id={`${id}-percentile`}
      label={t('form.percentile')}
      help={t('form.percentile.help')}
      choices={PERCENTILES.map((percentile) => ({
        value: percentile,
        label:
          percentile === 'other' ? t('form.percentile.other') : t('form.percentile.usual', { percentile }),
      }))}
      value={draft.percentileChoice}
      onChange={(percentileChoice) => {
        onChange({ percentileChoice });
      }}
    />
  );
  return (
    <Stack space="space.100">
      {isOther ? (
        <Pair>
          {choice}
          <TextField
            id={`${id}-percentile-other`}
            label={t('form.percentile.other.number')}
            help={t('form.percentile.other.help')}
            initial={draft.percentile}
            type="number"
            onChange={(percentile) => {
              onChange({ percentile });
            }}
            onLeave={() => {
              leave(`${path}.percentile`);
            }}
            error={faultAt(`${path}.percentile`)}
          />
        </Pair>
      ) : (
        choice
      )}
      <OfQuantity {...props} />
    </Stack>
  );
}

function DistinctField({
  id,
  path,
  draft,
  onChange,
  fields,
  faultAt,
  leave,
}: PlainMeasureFieldsProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <FieldSelect
      id={`${id}-distinct`}
      label={t('form.measure-field')}
      fields={fields.filter(isGroupable)}
      value={draft.distinctFieldId}
      onChange={(distinctFieldId) => {
        onChange({ distinctFieldId });
      }}
      onLeave={() => {
        leave(`${path}.fieldId`);
      }}
      error={faultAt(`${path}.fieldId`)}
      isRequired
    />
  );
}
