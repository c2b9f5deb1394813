import React from 'react';
import { Stack } from '@forge/react';
import { isMeasurable } from '../../../../core/field/registry';
import { PROGRESS_KINDS, type HierarchyDraft } from '../../../report/view-drafts';
import { useTexts } from '../../../texts/text-provider';
import { CheckField } from '../../form/check-field';
import { ChoiceField } from '../../form/choice-field';
import { OperandField } from './operand-field';
import type { ReportForm } from './report-form';

/** Which parents the hierarchy shows, and how far they are. */
export function HierarchyFields({ form }: { readonly form: ReportForm }): React.JSX.Element {
  const { t } = useTexts();
  const { hierarchy } = form.draft;
  const change = (changed: Partial<HierarchyDraft>): void => {
    form.change((before) => ({ hierarchy: { ...before.hierarchy, ...changed } }));
  };
  return (
    <Stack space="space.150">
      <CheckField
        id="outside-parents"
        label={t('report.editor.hierarchy.parents')}
        help={t('report.editor.hierarchy.parents.help')}
        isChecked={hierarchy.showsOutsideParents}
        onChange={(showsOutsideParents) => {
          change({ showsOutsideParents });
        }}
      />
      <ChoiceField
        id="progress"
        label={t('report.editor.hierarchy.progress')}
        choices={PROGRESS_KINDS.map((value) => ({
          value,
          label: t(`report.editor.hierarchy.progress.${value}`),
        }))}
        value={hierarchy.progress}
        onChange={(progress) => {
          change({ progress });
        }}
      />
      {hierarchy.progress === 'sum' && (
        <OperandField
          form={form}
          id="progress-of"
          label={t('report.editor.hierarchy.progress-of')}
          isOffered={isMeasurable}
          value={hierarchy.progressOf}
          onChange={(progressOf) => {
            change({ progressOf });
          }}
          error={form.faultAt('hierarchy.progress.of')}
        />
      )}
    </Stack>
  );
}
