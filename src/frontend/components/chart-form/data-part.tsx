import React from 'react';
import { CHART_KIND_IDS } from '../../../core/chart/config';
import { CHART_KINDS } from '../../../core/chart/kinds';
import { chosenPlaceOfSources } from '../../form/chosen-dimensions';
import { useTexts } from '../../texts/text-provider';
import { AfterFields } from './after-fields';
import { CalculateFields } from './calculate-fields';
import { ChoiceField } from '../form/choice-field';
import { DimensionField } from './dimension-field';
import type { FormContext } from './form-context';
import { FormPart } from '../form/form-part';

/** What the chart shows: its kind, its dimensions and what is calculated. */
export function DataPart(props: FormContext): React.JSX.Element {
  const { t } = useTexts();
  const { draft, change, faultAt, leave, fields } = props;
  const kind = CHART_KINDS[draft.kind];
  const sourcesAt = chosenPlaceOfSources(draft);
  // The sources may stand in a place that is left free.
  const canBeFree = draft.sources.length > 1;
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
          path="chartBy"
          label={t('form.chart-by')}
          help={sourcesAt === 'chartBy' ? t('form.sources-here') : t('form.chart-by.help')}
          fields={fields}
          dimension={draft.chartBy}
          onChange={(chartBy) => {
            change({ chartBy });
          }}
          faultAt={faultAt}
          leave={leave}
          isRequired={!canBeFree}
        />
      )}
      {kind.groupBy !== 'none' && (
        <DimensionField
          id="group-by"
          path="groupBy"
          label={t('form.group-by')}
          help={sourcesAt === 'groupBy' ? t('form.sources-here') : t('form.group-by.help')}
          fields={fields}
          dimension={draft.groupBy}
          onChange={(groupBy) => {
            change({ groupBy });
          }}
          faultAt={faultAt}
          leave={leave}
          isRequired={kind.groupBy === 'required' && !canBeFree}
        />
      )}
      <CalculateFields {...props} />
      <AfterFields {...props} />
    </FormPart>
  );
}
