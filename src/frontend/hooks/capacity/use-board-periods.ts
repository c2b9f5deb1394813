import type { BoardPeriods, ReadPeriods } from '../../../core/capacity/read-iterations';
import { appError } from '../../../core/error';
import { readBoardConfiguration, type Board } from '../../../core/jira/boards';
import { callJira } from '../../../core/jira/call';
import { failure, success } from '../../../core/result';
import { patientSend } from '../../capacity/capacity-send';
import { useAnswer, type Answer } from '../use-answer';

export interface BoardWithPeriods {
  readonly board: Board;
  readonly projectKey: string;
  readonly periods: BoardPeriods;
}

/** A board of which only the id is known, with what can be planned on it, or what is open of that. */
export function useBoardPeriods(boardId: number, readPeriods: ReadPeriods): Answer<BoardWithPeriods> {
  return useAnswer(String(boardId), async () => {
    const send = patientSend();
    const configuration = await callJira(send, readBoardConfiguration(boardId));
    if (!configuration.ok) return configuration;
    const { name, type, projectKey } = configuration.value;
    if (projectKey === null) return failure(appError('board-of-person'));
    const board = { id: boardId, name, type };
    const periods = await readPeriods(send, { board, projectKey });
    return periods.ok ? success({ board, projectKey, periods: periods.value }) : periods;
  });
}
