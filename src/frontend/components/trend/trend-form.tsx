import React from 'react';
import type { Field } from '../../../core/field/field';
import type { TrendConfig } from '../../../core/trend/config';
import { sampleTrend } from '../../form/samples';
import { chosenScope, trendFromDraft, type TrendDraft } from '../../form/trend-draft';
import type { FormStart } from '../../hooks/gadget/use-form-start';
import { useGadgetForm } from '../../hooks/gadget/use-gadget-form';
import { NOT_CHECKED } from '../../hooks/use-jql-check';
import { useQuestion } from '../../hooks/gadget/use-question';
import { IN_FORM } from '../../hooks/gadget/use-reading';
import { TREND_QUESTIONS } from '../../reading/sliced-kinds';
import { useTexts } from '../../texts/text-provider';
import { GadgetFormLayout } from '../form/gadget-form-layout';
import { PreviewPart } from '../form/preview-part';
import { StartPart } from '../form/start-part';
import { TimePart } from '../form/time-part';
import { KindPart } from './kind-part';
import { ScopePart } from './scope-part';
import { TrendResult } from './trend-result';

interface TrendFormProps {
  readonly start: FormStart<TrendDraft>;
  /** Of a gadget that is not set up yet. */
  readonly isNew: boolean;
  readonly fields: readonly Field[];
}

/** The form of a trend. */
export function TrendForm({ start, isNew, fields }: TrendFormProps): React.JSX.Element {
  const { t } = useTexts();
  const form = useGadgetForm({ initial: () => start.draft, read: trendFromDraft, jqls: jqlsOf });
  const { draft, change, leave, faultAt, jqlChecks, previewed } = form;
  const [jqlCheck = NOT_CHECKED] = jqlChecks;
  const sample = (): TrendDraft => sampleTrend(t('sample.trend.title'));
  const context = { draft, change, faultAt, leave };

  return (
    <GadgetFormLayout
      form={form}
      titleHelp={t('form.title.help')}
      above={<StartPart start={start} draft={draft} sample={isNew ? sample : null} />}
    >
      <KindPart {...context} fields={fields} />
      <ScopePart {...context} jqlCheck={jqlCheck} />
      <TimePart {...context} />
      <PreviewPart config={previewed}>{(config) => <TrendPreview config={config} />}</PreviewPart>
    </GadgetFormLayout>
  );
}

function jqlsOf(draft: TrendDraft): readonly (string | null)[] {
  return [chosenScope(draft) === 'source' && draft.sourceKind === 'jql' ? draft.jql : null];
}

/** The trend as it will be, with the author's own permissions. */
function TrendPreview({ config }: { readonly config: TrendConfig }): React.JSX.Element {
  return <TrendResult config={config} trend={useQuestion(TREND_QUESTIONS, config, IN_FORM)} />;
}
