import React, { useCallback } from 'react';
import type { ChartConfig } from '../../../core/chart/config';
import type { Field } from '../../../core/field/field';
import { configFromDraft } from '../../form/config-from-draft';
import type { Draft } from '../../form/draft';
import { finishMerges } from '../../form/merge-segments';
import { useQuestion } from '../../hooks/gadget/use-question';
import { useGadgetForm } from '../../hooks/gadget/use-gadget-form';
import { IN_FORM } from '../../hooks/gadget/use-reading';
import { CHART_QUESTIONS } from '../../reading/sliced-kinds';
import { useTexts } from '../../texts/text-provider';
import { AppearancePart } from './appearance-part';
import { ChartPreview } from './chart-preview';
import { DataPart } from './data-part';
import type { FormContext } from './form-context';
import { GadgetFormLayout } from '../form/gadget-form-layout';
import { SegmentsPart } from './segments-part';
import { SourcesPart } from './sources-part';
import { TimePart } from '../form/time-part';

interface ChartFormProps {
  readonly initial: Draft;
  /** What stands above the form and follows what it describes; null while it is unfinished. */
  readonly above: (form: { readonly draft: Draft; readonly config: ChartConfig | null }) => React.JSX.Element;
  readonly fields: readonly Field[];
}

export function ChartForm({ initial, above, fields }: ChartFormProps): React.JSX.Element {
  const { t } = useTexts();
  const read = useCallback((draft: Draft) => configFromDraft(draft, fields), [fields]);
  const form = useGadgetForm({ initial: () => initial, read, finish: finishMerges, jqls: jqlsOf });
  const { draft, change, leave, faultAt, jqlChecks, valid, previewed } = form;
  const chart = useQuestion(CHART_QUESTIONS, previewed, IN_FORM);
  const context: FormContext = { draft, fields, change, faultAt, leave };

  return (
    <GadgetFormLayout form={form} titleHelp={t('form.title.help')} above={above({ draft, config: valid })}>
      <SourcesPart {...context} jqlChecks={jqlChecks} />
      <DataPart {...context} />
      <AppearancePart {...context} />
      <SegmentsPart {...context} config={previewed} reading={chart.reading} />
      <TimePart {...context} />
      <ChartPreview config={previewed} chart={chart} />
    </GadgetFormLayout>
  );
}

function jqlsOf({ sources }: Draft): readonly (string | null)[] {
  return sources.map(({ sourceKind, jql }) => (sourceKind === 'jql' ? jql : null));
}
