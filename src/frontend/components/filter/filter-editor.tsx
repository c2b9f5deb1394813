import React from 'react';
import { parseFilterConfig } from '../../../core/filter/parse-config';
import { GadgetEditor } from '../form/gadget-editor';
import { FilterForm } from './filter-form';

/** The filter's configuration view. */
export function FilterEditor(): React.JSX.Element {
  return <GadgetEditor parse={parseFilterConfig} form={FilterForm} />;
}
