import React from 'react';
import { parseListConfig } from '../../../core/list/parse-config';
import { GadgetEditor } from '../form/gadget-editor';
import { ListForm } from './list-form';

/** The work item list's configuration view. */
export function ListEditor(): React.JSX.Element {
  return <GadgetEditor parse={parseListConfig} form={ListForm} />;
}
