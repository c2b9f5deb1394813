import React from 'react';
import type { ChartConfig } from '../../../core/chart/config';
import { parseChartConfig } from '../../../core/chart/parse-config';
import { draftFromConfig, newDraft, type Draft } from '../../form/draft';
import { sampleChart } from '../../form/samples';
import { useFormStart } from '../../hooks/gadget/use-form-start';
import { useTexts } from '../../texts/text-provider';
import { TemplatePart } from '../template/template-part';
import { ChartForm } from './chart-form';
import { GadgetEditor, type GadgetFormProps } from '../form/gadget-editor';
import { StartPart } from '../form/start-part';

/** The chart gadget's configuration view. */
export function ChartEditor(): React.JSX.Element {
  return <GadgetEditor parse={parseChartConfig} form={SavedChartForm} />;
}

function SavedChartForm({ saved, fields }: GadgetFormProps<ChartConfig>): React.JSX.Element {
  const { t } = useTexts();
  const start = useFormStart(saved === null ? newDraft() : draftFromConfig(saved, fields));
  const sample = (): Draft => sampleChart(t('sample.chart.title'), fields);
  return (
    <ChartForm
      key={start.generation}
      initial={start.draft}
      fields={fields}
      above={(form) => (
        <StartPart start={start} draft={form.draft} sample={saved === null ? sample : null}>
          <TemplatePart {...form} start={start} fields={fields} />
        </StartPart>
      )}
    />
  );
}
