import React from 'react';
import { parseTrendConfig } from '../../../core/trend/parse-config';
import { GadgetEditor } from '../form/gadget-editor';
import { TrendForm } from './trend-form';

/** The trend gadget's configuration view. */
export function TrendEditor(): React.JSX.Element {
  return <GadgetEditor parse={parseTrendConfig} form={TrendForm} />;
}
