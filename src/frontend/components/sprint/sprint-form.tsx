import React from 'react';
import type { SprintConfig } from '../../../core/sprint/config';
import { NO_SOURCE } from '../../form/source-draft';
import { sprintDraft, sprintFromDraft } from '../../form/sprint-draft';
import { useGadgetForm } from '../../hooks/gadget/use-gadget-form';
import { useSprint } from '../../hooks/gadget/use-sprint';
import { useTexts } from '../../texts/text-provider';
import type { GadgetFormProps } from '../form/gadget-editor';
import { GadgetFormLayout } from '../form/gadget-form-layout';
import { PreviewPart } from '../form/preview-part';
import { RefreshField } from '../form/refresh-field';
import { BoardPicker } from '../source/source-pickers';
import { SprintResult } from './sprint-result';
import { SprintSelect } from './sprint-select';

const noJql = (): readonly never[] => [];

/** The form of a sprint gadget. */
export function SprintForm({ saved }: GadgetFormProps<SprintConfig>): React.JSX.Element {
  const { t } = useTexts();
  const form = useGadgetForm({ initial: () => sprintDraft(saved), read: sprintFromDraft, jqls: noJql });
  const { draft, change, leave, faultAt, previewed } = form;

  return (
    <GadgetFormLayout form={form} titleHelp={t('sprint.form.title.help')}>
      <BoardPicker
        idPrefix=""
        draft={{ ...NO_SOURCE, sourceKind: 'board', boardId: draft.boardId }}
        change={({ boardId = null }) => {
          // A sprint belongs to its board.
          change({ boardId, sprintId: null });
        }}
        faultAt={() => faultAt('boardId')}
        leave={() => {
          leave('boardId');
        }}
      />
      {draft.boardId !== null && (
        <SprintSelect
          boardId={draft.boardId}
          sprintId={draft.sprintId}
          onChange={(sprintId) => {
            change({ sprintId });
          }}
        />
      )}
      <RefreshField draft={draft} change={change} faultAt={faultAt} leave={leave} />
      <PreviewPart config={previewed}>{(config) => <SprintPreview config={config} />}</PreviewPart>
    </GadgetFormLayout>
  );
}

/** The sprint as it will be, with the author's own permissions. */
function SprintPreview({ config }: { readonly config: SprintConfig }): React.JSX.Element {
  const control = useSprint(config, null);
  return <SprintResult config={config} control={control} />;
}
