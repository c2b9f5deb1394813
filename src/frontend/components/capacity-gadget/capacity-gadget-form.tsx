import React from 'react';
import { CAPACITY_FIGURES, CAPACITY_VIEWS, type CapacityConfig } from '../../../core/capacity/gadget/config';
import { capacityGadgetDraft, capacityGadgetFromDraft } from '../../form/capacity-gadget-draft';
import { NO_SOURCE } from '../../form/source-draft';
import { useGadgetForm } from '../../hooks/gadget/use-gadget-form';
import { useTexts } from '../../texts/text-provider';
import { ChoiceField } from '../form/choice-field';
import { FollowsFilterField } from '../form/follows-filter-field';
import type { GadgetFormProps } from '../form/gadget-editor';
import { GadgetFormLayout } from '../form/gadget-form-layout';
import { PreviewPart } from '../form/preview-part';
import { RefreshField } from '../form/refresh-field';
import { BoardPicker } from '../source/source-pickers';
import { CapacityOfConfig } from './capacity-gadget';
import { IterationChoiceField } from './iteration-choice-field';
import { SubjectFields } from './subject-fields';

const noJql = (): readonly never[] => [];

/** The form of a capacity gadget. */
export function CapacityGadgetForm({ saved }: GadgetFormProps<CapacityConfig>): React.JSX.Element {
  const { t } = useTexts();
  const form = useGadgetForm({
    initial: () => capacityGadgetDraft(saved),
    read: capacityGadgetFromDraft,
    jqls: noJql,
  });
  const { draft, change, leave, faultAt, previewed } = form;

  return (
    <GadgetFormLayout form={form} titleHelp={t('capacity.gadget.title.help')}>
      <BoardPicker
        idPrefix=""
        draft={{ ...NO_SOURCE, sourceKind: 'board', boardId: draft.boardId }}
        change={({ boardId = null }) => {
          // A sprint or version belongs to its board.
          change({ boardId, ...(draft.iteration.kind === 'fixed' ? { iteration: { kind: 'active' } } : {}) });
        }}
        faultAt={() => faultAt('boardId')}
        leave={() => {
          leave('boardId');
        }}
      />
      {draft.boardId !== null && (
        <IterationChoiceField
          boardId={draft.boardId}
          value={draft.iteration}
          fault={faultAt('iteration')}
          onChange={(iteration) => {
            change({ iteration });
          }}
          onLeave={() => {
            leave('iteration');
          }}
        />
      )}
      <SubjectFields draft={draft} change={change} faultAt={faultAt} leave={leave} />
      <ChoiceField
        id="capacity-view"
        label={t('capacity.gadget.view')}
        choices={CAPACITY_VIEWS.map((value) => ({ value, label: t(`capacity.gadget.view.${value}`) }))}
        value={draft.view}
        onChange={(view) => {
          change({ view });
        }}
      />
      {draft.view === 'number' && (
        <ChoiceField
          id="capacity-figure"
          label={t('capacity.gadget.figure')}
          choices={CAPACITY_FIGURES.map((value) => ({ value, label: t(`capacity.column.${value}`) }))}
          value={draft.figure}
          onChange={(figure) => {
            change({ figure });
          }}
        />
      )}
      <FollowsFilterField draft={draft} change={change} help={t('capacity.gadget.follows-filter.help')} />
      <RefreshField draft={draft} change={change} faultAt={faultAt} leave={leave} />
      <PreviewPart config={previewed}>
        {(config) => <CapacityOfConfig config={config} gadgetId={null} overlay={null} />}
      </PreviewPart>
    </GadgetFormLayout>
  );
}
