import React, { useState } from 'react';
import { Box, Inline, Spinner, Stack, xcss } from '@forge/react';
import { iterationKey, rangeIteration, type Iteration } from '../../../core/capacity/iteration';
import { earlierThan } from '../../../core/capacity/inherit';
import { iterationsOf, readPeriods, type BoardPeriods } from '../../../core/capacity/read-iterations';
import type { Board } from '../../../core/jira/boards';
import { createZone } from '../../../core/time/zone';
import { call } from '../../call';
import { patientSend } from '../../capacity/capacity-send';
import { useAnswer } from '../../hooks/use-answer';
import { FailureMessage } from '../failure-message';
import { IterationPicker, RANGE_DAYS } from './iteration-picker';
import { IterationView } from './iteration-view';

interface BoardViewProps {
  readonly board: Board;
  readonly projectKey: string;
  readonly viewerTimeZone: string;
  readonly boardPicker: React.ReactNode;
}

const picker = xcss({ width: '280px' });

/** The capacity of a board: one of its iterations at a time, the active one at first. */
export function BoardView(props: BoardViewProps): React.JSX.Element {
  const { board, projectKey, boardPicker } = props;
  const { result, reload } = useAnswer(`periods/${String(board.id)}`, () =>
    readPeriods(patientSend(), { board, projectKey }),
  );
  if (result === null || !result.ok) {
    return (
      <Stack space="space.200">
        <Box xcss={picker}>{boardPicker}</Box>
        {result === null ? <Spinner /> : <FailureMessage error={result.error} onRetry={reload} />}
      </Stack>
    );
  }
  return <PlannedBoard {...props} periods={result.value} />;
}

function PlannedBoard(props: BoardViewProps & { readonly periods: BoardPeriods }): React.JSX.Element {
  const { board, viewerTimeZone, boardPicker, periods } = props;
  const [now, setNow] = useState(() => Date.now());
  const [chosen, setChosen] = useState<Iteration | null>(null);
  const listed = iterationsOf(periods, createZone(viewerTimeZone), now);
  const asked = chosen ?? listed[0] ?? rangeFrom(createZone(viewerTimeZone).dayAt(now));
  const key = iterationKey(asked.source);
  const records = useAnswer(`${String(board.id)}/${key}`, () =>
    call('capacity/read', {
      boardId: board.id,
      iteration: key,
      earlier: earlierThan(asked, listed).map(({ source }) => iterationKey(source)),
    }),
  );
  const answer = records.result;
  const timeZone =
    answer?.ok === true ? (answer.value.board?.record.timeZone ?? viewerTimeZone) : viewerTimeZone;
  // The board's zone says on which days a sprint begins and ends.
  const inZone = iterationsOf(periods, createZone(timeZone), now);
  const iteration = inZone.find(({ source }) => iterationKey(source) === key) ?? asked;
  return (
    <Stack space="space.300">
      <Inline space="space.200" alignBlock="start" shouldWrap>
        <Box xcss={picker}>{boardPicker}</Box>
        <IterationPicker
          iterations={inZone}
          value={iteration}
          today={createZone(timeZone).dayAt(now)}
          onChange={setChosen}
        />
      </Inline>
      {answer === null && <Spinner />}
      {answer?.ok === false && <FailureMessage error={answer.error} onRetry={records.reload} />}
      {answer?.ok === true && (
        <IterationView
          key={key}
          place={{ board, iteration, viewerTimeZone, now }}
          records={answer.value}
          iterations={inZone}
          onChanged={() => {
            setNow(Date.now());
            records.reload();
          }}
        />
      )}
    </Stack>
  );
}

function rangeFrom(today: number): Iteration {
  return rangeIteration(today, today + RANGE_DAYS - 1, today);
}
