import React from 'react';
import type { TrendConfig } from '../../../core/trend/config';
import { parseTrendConfig } from '../../../core/trend/parse-config';
import { trendDraft } from '../../form/trend-draft';
import { useFormStart } from '../../hooks/gadget/use-form-start';
import { GadgetEditor, type GadgetFormProps } from '../form/gadget-editor';
import { TrendForm } from './trend-form';

/** The trend gadget's configuration view. */
export function TrendEditor(): React.JSX.Element {
  return <GadgetEditor parse={parseTrendConfig} form={SavedTrendForm} />;
}

function SavedTrendForm({ saved, fields }: GadgetFormProps<TrendConfig>): React.JSX.Element {
  const start = useFormStart(trendDraft(saved));
  return <TrendForm key={start.generation} start={start} isNew={saved === null} fields={fields} />;
}
