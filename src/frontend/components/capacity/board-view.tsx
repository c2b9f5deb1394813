import React, { useEffect, useState } from 'react';
import { Box, Inline, Spinner, Stack, xcss } from '@forge/react';
import {
  iterationKey,
  rangeOfKey,
  type Iteration,
  type IterationSource,
} from '../../../core/capacity/iteration';
import { iterationsOf, readOpenPeriods, type BoardPeriods } from '../../../core/capacity/read-iterations';
import type { Board } from '../../../core/jira/boards';
import { createZone } from '../../../core/time/zone';
import { patientSend } from '../../capacity/capacity-send';
import { newRange } from '../../capacity/new-range';
import type { PlannedIteration } from '../../capacity/planned-iteration';
import { useAnswer } from '../../hooks/use-answer';
import { useCapacityRecords } from '../../hooks/capacity/use-capacity-records';
import { useDraft } from '../../hooks/capacity/use-draft';
import { useKnownPeriods } from '../../hooks/capacity/use-known-periods';
import { FailureMessage } from '../failure-message';
import { IterationPicker } from './iteration-picker';
import { IterationView } from './iteration-view';

interface BoardViewProps {
  readonly board: Board;
  readonly projectKey: string;
  readonly viewerTimeZone: string;
  readonly boardPicker: React.ReactNode;
  /** The iteration at first, as `iterationKey` names it; null for the active one. */
  readonly startsWith: string | null;
}

const picker = xcss({ width: '280px' });

/** The capacity of a board: the iterations that are chosen. */
export function BoardView(props: BoardViewProps): React.JSX.Element {
  const { board, projectKey, boardPicker } = props;
  const { result, reload } = useAnswer(`periods/${String(board.id)}`, () =>
    readOpenPeriods(patientSend(), { board, projectKey }),
  );
  if (result === null || !result.ok) {
    return (
      <Stack space="space.200">
        <Box xcss={picker}>{boardPicker}</Box>
        {result === null ? <Spinner /> : <FailureMessage error={result.error} onRetry={reload} />}
      </Stack>
    );
  }
  return <PlannedBoard {...props} open={result.value} />;
}

function PlannedBoard(props: BoardViewProps & { readonly open: BoardPeriods }): React.JSX.Element {
  const { board, viewerTimeZone, boardPicker, startsWith, open } = props;
  const [now, setNow] = useState(() => Date.now());
  const [chosen, setChosen] = useState<readonly Iteration[]>([]);
  const [isRead, setIsRead] = useState(false);
  const known = useKnownPeriods(board.id, open);
  const { periods, isWhole, askAll } = known;
  const viewerZone = createZone(viewerTimeZone);
  const today = viewerZone.dayAt(now);
  const listed = iterationsOf(periods, viewerZone, now);
  const named =
    listed.find(({ source }) => iterationKey(source) === startsWith) ?? rangeOfKey(startsWith ?? '', today);
  // An address may name a closed sprint.
  const isSought = chosen.length === 0 && startsWith !== null && named === null && !isWhole;
  const start = isSought ? [] : [named ?? listed[0] ?? newRange(today)];
  const asked = chosen.length > 0 ? chosen : start;
  // It outlives what is read: more iterations may be chosen to move work between them.
  const draft = useDraft();
  const { result, reload, needsAll } = useCapacityRecords({ boardId: board.id, asked, listed, isWhole });
  // Numbers come first: closed sprints are waited for only where the plan may be one of theirs.
  useEffect(() => {
    if (isRead || needsAll || isSought) askAll();
  }, [isRead, needsAll, isSought]);
  const records = result?.ok === true ? result.value : [];
  const timeZone = records[0]?.board?.record.timeZone ?? viewerTimeZone;
  // The board's zone says on which days a sprint begins and ends.
  const inZone = iterationsOf(periods, createZone(timeZone), now);
  const shown = asked.map((one) => inZone.find(({ source }) => isSame(source, one.source)) ?? one);
  const [first, ...more] = records.flatMap((one, at): readonly PlannedIteration[] => {
    const iteration = shown[at];
    return iteration === undefined
      ? []
      : [{ place: { board, iteration, viewerTimeZone, now }, records: one }];
  });
  return (
    <Stack space="space.300">
      <Inline space="space.200" alignBlock="start" shouldWrap>
        <Box xcss={picker}>{boardPicker}</Box>
        <IterationPicker
          iterations={inZone}
          value={shown}
          today={createZone(timeZone).dayAt(now)}
          onChange={setChosen}
        />
      </Inline>
      {(result === null || isSought) && known.error === null && <Spinner />}
      {known.error !== null && <FailureMessage error={known.error} onRetry={known.reload} />}
      {result?.ok === false && <FailureMessage error={result.error} onRetry={reload} />}
      {first !== undefined && (
        <IterationView
          planned={[first, ...more]}
          iterations={inZone}
          isWhole={isWhole}
          draft={draft}
          onRead={() => {
            setIsRead(true);
          }}
          onChanged={() => {
            setNow(Date.now());
            reload();
          }}
        />
      )}
    </Stack>
  );
}

function isSame(a: IterationSource, b: IterationSource): boolean {
  return iterationKey(a) === iterationKey(b);
}
