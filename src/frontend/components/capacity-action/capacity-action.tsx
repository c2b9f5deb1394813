import React from 'react';
import { idOrder } from '../../../core/field/raw';
import type { IterationChoice } from '../../../core/capacity/pick-iteration';
import { useTexts } from '../../texts/text-provider';
import { BoardIteration } from '../capacity/board-iteration';
import { GadgetNumbers } from '../capacity-gadget/gadget-numbers';
import { EmptyView } from '../empty-view';
import { useModuleContext } from '../module-context-provider';

const WHOLE_TEAM = { subject: { kind: 'team' }, view: 'table', figure: 'balance' } as const;

/** The capacity of the sprint, or of the board's active one, in whose menu it was asked for. */
export function CapacityAction(): React.JSX.Element {
  const { t } = useTexts();
  const context = useModuleContext();
  const { board, sprint } = context.extension;
  const boardId = idOrder(board);
  if (boardId === null) {
    return <EmptyView title={t('capacity.menu.no-board.title')} text={t('capacity.menu.no-board')} />;
  }
  return (
    <BoardIteration boardId={boardId} choice={choiceOf(idOrder(sprint))} viewerTimeZone={context.timezone}>
      {(found) => (
        <GadgetNumbers
          config={WHOLE_TEAM}
          gadgetId={null}
          overlay={null}
          found={found}
          viewerId={context.accountId ?? ''}
        />
      )}
    </BoardIteration>
  );
}

function choiceOf(sprintId: number | null): IterationChoice {
  return sprintId === null ? { kind: 'active' } : { kind: 'fixed', key: `sprint:${String(sprintId)}` };
}
