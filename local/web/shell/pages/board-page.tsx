import EmptyState from '@atlaskit/empty-state';
import Heading from '@atlaskit/heading';
import { ModalTransition } from '@atlaskit/modal-dialog';
import { useCallback, useState } from 'react';
import { boardExtension } from '../../bridge/product-context';
import type { Board, Space, Sprint } from '../api/jira';
import { ActionMenu } from '../actions/action-menu';
import { ActionModal } from '../actions/action-modal';
import type { ChosenAction } from '../actions/chosen-action';
import { SprintCard } from '../board/sprint-card';
import { LoadedView } from '../loaded-view';
import { useSite } from '../site-context';
import { useLoaded } from '../use-loaded';
import { useWindowTitle } from '../use-window-title';
import type { PageProps } from './page-props';

/** A board with its sprints, as far as the app's actions need it: the menu of the board and those of the sprints. */
export function BoardPage({ parameters }: PageProps) {
  const { jira } = useSite();
  const { projectKey = '', boardId = '' } = parameters;
  const [loaded] = useLoaded(async () => {
    const [space, board] = await Promise.all([jira.space(projectKey), jira.board(boardId)]);
    return { space, board, sprints: await jira.openSprints(board.id) };
  }, [jira, projectKey, boardId]);
  useWindowTitle(loaded.state === 'ready' ? loaded.value.board.name : 'Board');

  return (
    <LoadedView loaded={loaded} label="Loading the board">
      {(shown) => <BoardView {...shown} />}
    </LoadedView>
  );
}

interface BoardViewProps {
  readonly space: Space;
  readonly board: Board;
  readonly sprints: readonly Sprint[];
}

function BoardView({ space, board, sprints }: BoardViewProps) {
  const [chosen, setChosen] = useState<ChosenAction | null>(null);
  const close = useCallback(() => setChosen(null), []);
  return (
    <div className="board-page">
      <p className="breadcrumb">Spaces / {space.key}</p>
      <header className="page-header">
        <Heading size="large" as="h1">
          {board.name}
        </Heading>
        <ActionMenu
          type="jira:boardAction"
          label={`More actions for ${board.name}`}
          placement={`board/${board.id}`}
          extension={boardExtension({ space, board, sprints, location: window.location.href })}
          onChoose={setChosen}
        />
      </header>
      {sprints.length === 0 && (
        <EmptyState
          headingLevel={2}
          header="No sprints"
          description="This board has no sprint that runs or is planned."
        />
      )}
      {sprints.map((sprint) => (
        <SprintCard key={sprint.id} {...{ space, board, sprint }} onChoose={setChosen} />
      ))}
      <ModalTransition>{chosen !== null && <ActionModal chosen={chosen} onClose={close} />}</ModalTransition>
    </div>
  );
}
