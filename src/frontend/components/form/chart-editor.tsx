import React from 'react';
import type { ChartConfig } from '../../../core/chart/config';
import { parseChartConfig } from '../../../core/chart/parse-config';
import { draftFromConfig, newDraft } from '../../form/draft';
import { useFormStart } from '../../hooks/use-form-start';
import { TemplatePart } from '../template/template-part';
import { ChartForm } from './chart-form';
import { GadgetEditor, type GadgetFormProps } from './gadget-editor';

/** The chart gadget's configuration view. */
export function ChartEditor(): React.JSX.Element {
  return <GadgetEditor parse={parseChartConfig} form={SavedChartForm} />;
}

function SavedChartForm({ saved, fields }: GadgetFormProps<ChartConfig>): React.JSX.Element {
  const start = useFormStart(saved === null ? newDraft() : draftFromConfig(saved, fields), fields);
  return (
    <ChartForm
      key={start.generation}
      initial={start.draft}
      fields={fields}
      above={(form) => <TemplatePart {...form} start={start} fields={fields} />}
    />
  );
}
