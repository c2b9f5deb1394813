import React from 'react';
import { Stack } from '@forge/react';
import { HEATS } from '../../../../core/report/definition';
import type { PivotDraft } from '../../../report/view-drafts';
import { useTexts } from '../../../texts/text-provider';
import { ChoiceField } from '../../form/choice-field';
import { GroupList } from './group-list';
import { MeasureList } from './measure-list';
import type { ReportForm } from './report-form';

const AXES = ['rows', 'columns'] as const;

/** What stands in the rows, the columns and the cells of the pivot. */
export function PivotFields({ form }: { readonly form: ReportForm }): React.JSX.Element {
  const { t } = useTexts();
  const { pivot } = form.draft;
  const change = (changed: Partial<PivotDraft>): void => {
    form.change((before) => ({ pivot: { ...before.pivot, ...changed } }));
  };
  return (
    <Stack space="space.200">
      {AXES.map((axis) => (
        <GroupList
          key={axis}
          form={form}
          id={`pivot-${axis}`}
          path={`pivot.${axis}`}
          title={t(`report.editor.pivot.${axis}`)}
          addLabel={t(`report.editor.pivot.add-${axis}`)}
          groups={pivot[axis]}
          onChange={(groups) => {
            change({ [axis]: groups });
          }}
        />
      ))}
      <MeasureList
        form={form}
        measures={pivot.measures}
        onChange={(measures) => {
          change({ measures });
        }}
      />
      <ChoiceField
        id="pivot-heat"
        label={t('report.editor.pivot.heat')}
        choices={HEATS.map((value) => ({ value, label: t(`report.editor.pivot.heat.${value}`) }))}
        value={pivot.heat}
        onChange={(heat) => {
          change({ heat });
        }}
      />
    </Stack>
  );
}
