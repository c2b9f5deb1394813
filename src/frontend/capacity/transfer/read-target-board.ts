import { iterationKey } from '../../../core/capacity/iteration';
import { iterationsOf, readPeriods } from '../../../core/capacity/read-iterations';
import type { TargetBoard } from '../../../core/capacity/transfer/default-mapping';
import type { AppError } from '../../../core/error';
import { readBoardConfiguration } from '../../../core/jira/boards';
import { callJira } from '../../../core/jira/call';
import type { SendRequest } from '../../../core/jira/rest';
import { success, type Result } from '../../../core/result';
import { createZone } from '../../../core/time/zone';

/** A board of the site with its iterations, as the viewer sees them. */
export async function readTargetBoard(send: SendRequest, id: string): Promise<Result<TargetBoard, AppError>> {
  const board = await callJira(send, readBoardConfiguration(Number(id)));
  if (!board.ok) return board;
  const { name, projectId } = board.value;
  // Which kind of board it is the configuration does not say: one without sprints says so when asked for them.
  const asked = { id: Number(id), name, type: 'simple' };
  const periods = await readPeriods(send, { board: asked, projectKey: projectId ?? '' });
  if (!periods.ok) return periods;
  const iterations = iterationsOf(periods.value, createZone('UTC'), 0);
  return success({
    ...{ id, name },
    iterations: iterations.map((one) => ({ key: iterationKey(one.source), name: one.name })),
  });
}
