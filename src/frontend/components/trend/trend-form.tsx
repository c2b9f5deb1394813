import React from 'react';
import { Text } from '@forge/react';
import type { TrendConfig } from '../../../core/trend/config';
import { chosenScope, trendDraft, trendFromDraft, type TrendDraft } from '../../form/trend-draft';
import { useGadgetForm } from '../../hooks/use-gadget-form';
import { NOT_CHECKED } from '../../hooks/use-jql-check';
import { IN_FORM } from '../../hooks/use-reading';
import { useTrend } from '../../hooks/use-trend';
import { useTexts } from '../../texts/text-provider';
import { FormPart } from '../form/form-part';
import type { GadgetFormProps } from '../form/gadget-editor';
import { GadgetFormLayout } from '../form/gadget-form-layout';
import { TimePart } from '../form/time-part';
import { KindPart } from './kind-part';
import { ScopePart } from './scope-part';
import { TrendResult } from './trend-result';

/** The form of a trend. */
export function TrendForm({ saved, fields }: GadgetFormProps<TrendConfig>): React.JSX.Element {
  const { t } = useTexts();
  const form = useGadgetForm({ initial: () => trendDraft(saved), read: trendFromDraft, jqls: jqlsOf });
  const { draft, change, leave, faultAt, jqlChecks, previewed } = form;
  const [jqlCheck = NOT_CHECKED] = jqlChecks;
  const context = { draft, change, faultAt, leave };

  return (
    <GadgetFormLayout form={form} titleHelp={t('form.title.help')}>
      <KindPart {...context} fields={fields} />
      <ScopePart {...context} jqlCheck={jqlCheck} />
      <TimePart {...context} />
      <FormPart title={t('preview.title')}>
        {previewed === null ? <Text>{t('preview.unfinished')}</Text> : <TrendPreview config={previewed} />}
      </FormPart>
    </GadgetFormLayout>
  );
}

function jqlsOf(draft: TrendDraft): readonly (string | null)[] {
  return [chosenScope(draft) === 'source' && draft.sourceKind === 'jql' ? draft.jql : null];
}

/** The trend as it will be, with the author's own permissions. */
function TrendPreview({ config }: { readonly config: TrendConfig }): React.JSX.Element {
  return <TrendResult config={config} trend={useTrend(config, IN_FORM)} />;
}
