import React from 'react';
import { parseCapacityConfig } from '../../../core/capacity/gadget/parse-config';
import { GadgetEditor } from '../form/gadget-editor';
import { CapacityGadgetForm } from './capacity-gadget-form';

/** The capacity gadget's configuration view. */
export function CapacityGadgetEditor(): React.JSX.Element {
  return <GadgetEditor parse={parseCapacityConfig} form={CapacityGadgetForm} />;
}
