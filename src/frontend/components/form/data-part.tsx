import React from 'react';
import { CHART_KIND_IDS, type MeasureId } from '../../../core/chart/config';
import { CHART_KINDS } from '../../../core/chart/kinds';
import type { Field } from '../../../core/field/field';
import { isGroupable, isMeasurable } from '../../../core/field/registry';
import { isFormula, isOfferedMeasure, OFFERED_MEASURES } from '../../form/offered-measures';
import { useTexts } from '../../texts/text-provider';
import { ChoiceField } from './choice-field';
import { DimensionField } from './dimension-field';
import { FieldSelect } from './field-select';
import type { FormContext } from './form-context';
import { FormPart } from './form-part';
import { Pair } from './pair';
import { TextField } from './text-field';

interface DataPartProps extends FormContext {
  readonly fields: readonly Field[];
}

/** What the chart shows: its kind, its dimensions and what is calculated. */
export function DataPart(props: DataPartProps): React.JSX.Element {
  const { t } = useTexts();
  const { draft, change, faultAt, leave, fields } = props;
  const kind = CHART_KINDS[draft.kind];
  const groupable = fields.filter(isGroupable);
  return (
    <FormPart title={t('form.data')}>
      <ChoiceField
        id="kind"
        label={t('form.kind')}
        help={t(`kind.${draft.kind}.help`)}
        choices={CHART_KIND_IDS.map((id) => ({ value: id, label: t(`kind.${id}`) }))}
        value={draft.kind}
        onChange={(chosen) => {
          change({ kind: chosen });
        }}
      />
      {kind.chartBy !== 'none' && (
        <DimensionField
          id="chart-by"
          label={t('form.chart-by')}
          help={t('form.chart-by.help')}
          fields={groupable}
          dimension={draft.chartBy}
          onChange={(chartBy) => {
            change({ chartBy });
          }}
          onLeave={() => {
            leave('chartBy');
          }}
          error={faultAt('chartBy')}
          isRequired
        />
      )}
      {kind.groupBy !== 'none' && (
        <DimensionField
          id="group-by"
          label={t('form.group-by')}
          help={t('form.group-by.help')}
          fields={groupable}
          dimension={draft.groupBy}
          onChange={(groupBy) => {
            change({ groupBy });
          }}
          onLeave={() => {
            leave('groupBy');
          }}
          error={faultAt('groupBy')}
          isRequired={kind.groupBy === 'required'}
        />
      )}
      <CalculateFields {...props} />
    </FormPart>
  );
}

function CalculateFields({ draft, change, faultAt, leave, fields }: DataPartProps): React.JSX.Element {
  const { t } = useTexts();
  const { calculate } = draft.saved;
  const keepsFormula = isFormula(calculate) && draft.measure === calculate.measure;
  const choices: readonly MeasureId[] = isOfferedMeasure(calculate.measure)
    ? OFFERED_MEASURES
    : [...OFFERED_MEASURES, calculate.measure];
  const usable = fields.filter(draft.measure === 'distinct' ? isGroupable : isMeasurable);
  return (
    <>
      <Pair>
        <ChoiceField
          id="measure"
          label={t('form.measure')}
          choices={choices.map((id) => ({ value: id, label: t(`form.measure.${id}`) }))}
          value={draft.measure}
          onChange={(measure) => {
            change({ measure });
          }}
        />
        {!keepsFormula && draft.measure !== 'count' && draft.measure !== 'projects' && (
          <FieldSelect
            id="measure-field"
            label={t('form.measure-field')}
            fields={usable}
            value={draft.measureFieldId}
            onChange={(measureFieldId) => {
              change({ measureFieldId });
            }}
            onLeave={() => {
              leave('calculate.fieldId');
            }}
            error={faultAt('calculate.fieldId')}
            isRequired
          />
        )}
      </Pair>
      {!keepsFormula && draft.measure === 'percentile' && (
        <TextField
          id="percentile"
          label={t('form.percentile')}
          help={t('form.percentile.help')}
          initial={draft.percentile}
          type="number"
          onChange={(percentile) => {
            change({ percentile });
          }}
          onLeave={() => {
            leave('calculate.percentile');
          }}
          error={faultAt('calculate.percentile')}
        />
      )}
      {!keepsFormula && draft.measure === 'average' && (
        <ChoiceField
          id="empty"
          label={t('form.empty')}
          choices={[
            { value: 'zero', label: t('form.empty.zero') },
            { value: 'ignore', label: t('form.empty.ignore') },
          ]}
          value={draft.empty}
          onChange={(empty) => {
            change({ empty });
          }}
        />
      )}
    </>
  );
}
