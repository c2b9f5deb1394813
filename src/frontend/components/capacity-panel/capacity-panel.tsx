import React, { useState } from 'react';
import { Box, EmptyState, Spinner, Stack, xcss } from '@forge/react';
import { isRecord, textOf } from '../../../core/field/raw';
import { listProjectBoards, type Board } from '../../../core/jira/boards';
import type { ItemSprint } from '../../../core/sprint/item-sprint';
import { useItemSprint } from '../../hooks/use-item-sprint';
import { useJira } from '../../hooks/use-jira';
import { useTexts } from '../../texts/text-provider';
import { BoardIteration } from '../capacity/board-iteration';
import { ProjectBoardPicker } from '../capacity/project-board-picker';
import { FailureMessage } from '../failure-message';
import { useModuleContext } from '../module-context-provider';
import { ItemLoad } from './item-load';

/** A work item in the capacity of its sprint. */
export function CapacityPanel(): React.JSX.Element {
  const { extension, timezone } = useModuleContext();
  const issueId = idOf(extension['issue']);
  const projectKey = textOf(extension['project'], 'key');
  if (issueId === null || projectKey === null) return <Spinner />;
  return <PanelOfItem issueId={issueId} projectKey={projectKey} viewerTimeZone={timezone} />;
}

interface PanelOfItemProps {
  readonly issueId: string;
  readonly projectKey: string;
  readonly viewerTimeZone: string;
}

function PanelOfItem(props: PanelOfItemProps): React.JSX.Element {
  const { t } = useTexts();
  const { result, reload } = useItemSprint(props.issueId);
  if (result === null) return <Spinner />;
  if (!result.ok) return <FailureMessage error={result.error} onRetry={reload} />;
  if (result.value === null) {
    return (
      <EmptyState
        header={t('capacity.panel.no-sprint.title')}
        description={t('capacity.panel.no-sprint')}
        headingLevel={3}
      />
    );
  }
  return <PanelOfSprint {...props} sprint={result.value} />;
}

const picker = xcss({ width: '280px' });

/** A sprint is planned on the board that it was made on, and perhaps on others of the space as well. */
function PanelOfSprint(props: PanelOfItemProps & { readonly sprint: ItemSprint }): React.JSX.Element {
  const { issueId, projectKey, viewerTimeZone, sprint } = props;
  const { t } = useTexts();
  const [chosen, setChosen] = useState<Board | null>(null);
  const boards = useJira(projectKey, () => listProjectBoards(projectKey, { query: '', startAt: 0 }));
  if (boards === null) return <Spinner />;
  if (!boards.ok) return <FailureMessage error={boards.error} onRetry={null} />;
  const { values } = boards.value;
  const own = values.find(({ id }) => id === sprint.boardId);
  const boardId = chosen?.id ?? sprint.boardId ?? values[0]?.id;
  if (boardId === undefined) {
    return (
      <EmptyState
        header={t('capacity.no-board.title')}
        description={t('capacity.no-board')}
        headingLevel={3}
      />
    );
  }
  const shown = chosen ?? own ?? { id: boardId, name: t('capacity.panel.other-space'), type: 'simple' };
  const isOneOfSeveral = values.length > 1 || own === undefined;
  return (
    <Stack space="space.150">
      {isOneOfSeveral && (
        <Box xcss={picker}>
          <ProjectBoardPicker
            boards={boards.value}
            value={shown}
            projectKey={projectKey}
            onChange={setChosen}
          />
        </Box>
      )}
      <BoardIteration
        key={boardId}
        boardId={boardId}
        choice={{ kind: 'fixed', key: `sprint:${String(sprint.id)}` }}
        viewerTimeZone={viewerTimeZone}
      >
        {(found) => <ItemLoad found={found} itemId={issueId} />}
      </BoardIteration>
    </Stack>
  );
}

/** Jira writes ids as texts, and some contexts as numbers. */
function idOf(issue: unknown): string | null {
  const id = isRecord(issue) ? issue['id'] : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}
