import React, { useMemo, useState } from 'react';
import { Spinner, Stack } from '@forge/react';
import { listProjectBoards, readBoardConfiguration, type Board } from '../../../core/jira/boards';
import { capacityTarget } from '../../capacity/capacity-link';
import { useJira } from '../../hooks/use-jira';
import { projectKeyOf } from '../../project-context';
import { useTexts } from '../../texts/text-provider';
import { EmptyView } from '../empty-view';
import { FailureMessage } from '../failure-message';
import { useModuleContext } from '../module-context-provider';
import { BoardView } from './board-view';
import { ProjectBoardPicker } from './project-board-picker';

/** The capacity of a space: one of its boards at a time. */
export function CapacityPage(): React.JSX.Element {
  const { t } = useTexts();
  const { extension, timezone } = useModuleContext();
  const projectKey = projectKeyOf(extension['project']);
  const [chosen, setChosen] = useState<Board | null>(null);
  const boards = useJira(projectKey, () => listProjectBoards(projectKey ?? '', { query: '', startAt: 0 }));
  const target = capacityTarget(extension['location']);
  const listed = boards?.ok === true ? boards.value.values : null;
  const linked = useLinkedBoard(target?.boardId ?? null, listed);
  if (boards === null || projectKey === null || linked === 'coming') return <Spinner />;
  if (!boards.ok) return <FailureMessage error={boards.error} onRetry={null} />;
  const [first] = boards.value.values;
  const board = chosen ?? linked ?? first;
  if (board === undefined) {
    return <EmptyView title={t('capacity.no-board.title')} text={t('capacity.no-board')} />;
  }
  return (
    <Stack space="space.200">
      <BoardView
        key={board.id}
        board={board}
        projectKey={projectKey}
        viewerTimeZone={timezone}
        startsWith={board === linked ? (target?.iteration ?? null) : null}
        boardPicker={
          <ProjectBoardPicker
            boards={boards.value}
            value={board}
            projectKey={projectKey}
            onChange={setChosen}
          />
        }
      />
    </Stack>
  );
}

/** The board that the page's address names; null where it names none, or one that the viewer cannot see. */
function useLinkedBoard(boardId: number | null, listed: readonly Board[] | null): Board | null | 'coming' {
  const found = listed?.find(({ id }) => id === boardId) ?? null;
  const isElsewhere = boardId !== null && listed !== null && found === null;
  const answer = useJira(isElsewhere ? String(boardId) : null, () => readBoardConfiguration(boardId ?? 0));
  return useMemo(() => {
    if (boardId === null || found !== null) return found;
    if (answer === null) return 'coming';
    return answer.ok ? { id: boardId, name: answer.value.name, type: answer.value.type } : null;
  }, [boardId, found, answer]);
}
