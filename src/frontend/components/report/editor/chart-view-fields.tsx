import React from 'react';
import { Stack, Text } from '@forge/react';
import { CHART_KIND_IDS } from '../../../../core/chart/config';
import type { ChartDraft } from '../../../report/view-drafts';
import { useTexts } from '../../../texts/text-provider';
import { ChoiceField } from '../../form/choice-field';
import { columnOptions } from './column-options';
import type { ReportForm } from './report-form';

/** Cannot be the id of a column. */
const COUNT = '#';

/** What the chart of the groups looks like, and what it shows for each. */
export function ChartViewFields({ form }: { readonly form: ReportForm }): React.JSX.Element {
  const { t } = useTexts();
  const { chart, groups } = form.draft;
  const columns = [
    { value: COUNT, label: t('measure.count') },
    ...columnOptions(form, t, ({ groupAggregate }) => groupAggregate !== null),
  ];
  const change = (changed: Partial<ChartDraft>): void => {
    form.change((before) => ({ chart: { ...before.chart, ...changed } }));
  };
  return (
    <Stack space="space.150">
      {groups.length === 0 && <Text>{t('report.editor.chart.no-groups')}</Text>}
      <ChoiceField
        id="chart-kind"
        label={t('report.editor.chart.kind')}
        choices={CHART_KIND_IDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={chart.kind}
        onChange={(kind) => {
          change({ kind });
        }}
      />
      <ChoiceField
        id="chart-column"
        label={t('report.editor.chart.column')}
        help={t('report.editor.order.column.help')}
        choices={columns}
        value={columns.find(({ value }) => value === chart.columnId)?.value ?? COUNT}
        onChange={(value) => {
          change({ columnId: value === COUNT ? null : value });
        }}
      />
    </Stack>
  );
}
