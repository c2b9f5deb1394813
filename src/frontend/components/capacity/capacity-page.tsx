import React, { useState } from 'react';
import { EmptyState, Spinner, Stack, useProductContext } from '@forge/react';
import { isRecord } from '../../../core/field/raw';
import { listProjectBoards, type Board } from '../../../core/jira/boards';
import { useJira } from '../../hooks/use-jira';
import { useTexts } from '../../texts/text-provider';
import { FailureMessage } from '../failure-message';
import { BoardView } from './board-view';
import { ProjectBoardPicker } from './project-board-picker';

/** The capacity of a space: one of its boards at a time. */
export function CapacityPage(): React.JSX.Element {
  const { t } = useTexts();
  const context = useProductContext();
  const projectKey = projectKeyOf(context?.extension['project']);
  const [chosen, setChosen] = useState<Board | null>(null);
  const boards = useJira(projectKey, () => listProjectBoards(projectKey ?? '', { query: '', startAt: 0 }));
  if (boards === null || context === undefined || projectKey === null) return <Spinner />;
  if (!boards.ok) return <FailureMessage error={boards.error} onRetry={null} />;
  const [first] = boards.value.values;
  const board = chosen ?? first;
  if (board === undefined) {
    return <EmptyState header={t('capacity.no-board.title')} description={t('capacity.no-board')} />;
  }
  return (
    <Stack space="space.200">
      <BoardView
        key={board.id}
        board={board}
        projectKey={projectKey}
        viewerTimeZone={context.timezone}
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

function projectKeyOf(project: unknown): string | null {
  return isRecord(project) && typeof project['key'] === 'string' ? project['key'] : null;
}
