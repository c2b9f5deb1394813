import React from 'react';
import type { ListConfig } from '../../../core/list/config';
import { parseListConfig } from '../../../core/list/parse-config';
import { listDraft } from '../../form/list-draft';
import { useFormStart } from '../../hooks/gadget/use-form-start';
import { GadgetEditor, type GadgetFormProps } from '../form/gadget-editor';
import { ListForm } from './list-form';

/** The work item list's configuration view. */
export function ListEditor(): React.JSX.Element {
  return <GadgetEditor parse={parseListConfig} form={SavedListForm} />;
}

function SavedListForm({ saved, fields }: GadgetFormProps<ListConfig>): React.JSX.Element {
  const start = useFormStart(listDraft(saved));
  return <ListForm key={start.generation} start={start} isNew={saved === null} fields={fields} />;
}
