import React from 'react';
import { parseSprintConfig } from '../../../core/sprint/parse-config';
import { GadgetEditor } from '../form/gadget-editor';
import { SprintForm } from './sprint-form';

/** The sprint gadget's configuration view. */
export function SprintEditor(): React.JSX.Element {
  return <GadgetEditor parse={parseSprintConfig} form={SprintForm} />;
}
