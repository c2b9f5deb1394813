import React, { useEffect, useState } from 'react';
import { Spinner, Stack } from '@forge/react';
import { iterationsOf, readOpenPeriods } from '../../../core/capacity/read-iterations';
import { iterationKey, type Iteration } from '../../../core/capacity/iteration';
import { pickIteration, type IterationChoice } from '../../../core/capacity/pick-iteration';
import type { BoardCapacity } from '../../../core/capacity/records/board-capacity';
import { appError } from '../../../core/error';
import { createZone } from '../../../core/time/zone';
import type { PlannedIteration } from '../../capacity/planned-iteration';
import { useBoardPeriods, type BoardWithPeriods } from '../../hooks/capacity/use-board-periods';
import { useCapacityRecords } from '../../hooks/capacity/use-capacity-records';
import { useKnownPeriods } from '../../hooks/capacity/use-known-periods';
import { useTexts } from '../../texts/text-provider';
import { EmptyView } from '../empty-view';
import { FailureMessage } from '../failure-message';
import { OpenCapacity } from './open-capacity';

/** An iteration of a board whose capacity is set up, with what is stored about it. */
export interface FoundIteration {
  readonly planned: PlannedIteration;
  readonly settings: BoardCapacity;
  readonly projectKey: string;
  /** Of the board; closed ones where something depends on them. */
  readonly iterations: readonly Iteration[];
  /** Reads anew what is stored; what is shown stays until it is there. */
  readonly reload: () => void;
}

interface BoardIterationProps {
  readonly boardId: number;
  readonly choice: IterationChoice;
  readonly viewerTimeZone: string;
  readonly children: (found: FoundIteration) => React.ReactNode;
}

/** One iteration of one board wherever it is looked at, or why there is none. */
export function BoardIteration(props: BoardIterationProps): React.JSX.Element {
  const { result, reload } = useBoardPeriods(props.boardId, readOpenPeriods);
  if (result === null) return <Spinner />;
  if (!result.ok) return <FailureMessage error={result.error} onRetry={reload} />;
  return <IterationOfBoard key={props.boardId} {...props} found={result.value} onReload={reload} />;
}

interface IterationOfBoardProps extends BoardIterationProps {
  readonly found: BoardWithPeriods;
  readonly onReload: () => void;
}

function IterationOfBoard(props: IterationOfBoardProps): React.JSX.Element {
  const { choice, viewerTimeZone, children, found, onReload } = props;
  const { board, projectKey } = found;
  const known = useKnownPeriods(board.id, found.periods);
  const { periods, isWhole, askAll } = known;
  const [now, setNow] = useState(() => Date.now());
  const viewerZone = createZone(viewerTimeZone);
  const listed = iterationsOf(periods, viewerZone, now);
  const asked = pickIteration(choice, { iterations: listed, today: viewerZone.dayAt(now) });
  const { result, reload, needsAll } = useCapacityRecords({
    boardId: board.id,
    asked: asked === null ? [] : [asked],
    ...{ listed, isWhole },
  });
  // What is fixed may be closed by now.
  const isSought = asked === null && choice.kind === 'fixed' && !isWhole;
  useEffect(() => {
    if (needsAll || isSought) askAll();
  }, [needsAll, isSought]);
  const reloadAll = (): void => {
    setNow(Date.now());
    onReload();
    known.reload();
    reload();
  };
  if ((isSought || result === null) && known.error !== null) {
    return <FailureMessage error={known.error} onRetry={known.reload} />;
  }
  if (isSought) return <Spinner />;
  if (asked === null) {
    return (
      <Stack space="space.150" alignInline="start">
        <FailureMessage error={appError('no-iteration', { choice: choice.kind })} onRetry={null} />
        <OpenCapacity projectKey={projectKey} boardId={board.id} iteration={null} />
      </Stack>
    );
  }
  if (result === null) return <Spinner />;
  if (!result.ok) return <FailureMessage error={result.error} onRetry={reload} />;
  const [records] = result.value;
  const settings = records?.board?.record;
  if (records === undefined || settings === undefined) {
    return <NotSetUp {...{ board, projectKey }} mayManage={records?.mayManage === true} />;
  }
  // The board's zone says on which days a sprint begins and ends.
  const iterations = iterationsOf(periods, createZone(settings.timeZone), now);
  const key = iterationKey(asked.source);
  const iteration = iterations.find(({ source }) => iterationKey(source) === key) ?? asked;
  return (
    <>
      {children({
        planned: { place: { board, iteration, viewerTimeZone, now }, records },
        ...{ settings, projectKey, iterations },
        reload: reloadAll,
      })}
    </>
  );
}

interface NotSetUpProps extends Pick<BoardWithPeriods, 'board' | 'projectKey'> {
  readonly mayManage: boolean;
}

function NotSetUp({ board, projectKey, mayManage }: NotSetUpProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Stack space="space.100" alignInline="center">
      <EmptyView
        title={t('capacity.not-set-up.title')}
        text={t(mayManage ? 'capacity.place.set-up' : 'capacity.place.not-set-up', {
          board: board.name,
        })}
      />
      {mayManage && <OpenCapacity projectKey={projectKey} boardId={board.id} iteration={null} />}
    </Stack>
  );
}
