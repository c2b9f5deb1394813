import type { AppError } from '../../error';
import type { SendRequest } from '../../jira/rest';
import { success, type Result } from '../../result';
import type { ReportBoard } from '../records/capacity-report';
import type { PlannedBoard } from '../shared-people';
import type { ReadPlans } from './read-all-plans';
import { readBoard } from './read-board';

/** What other boards plan in the days of an iteration. */
export interface SharingPlans {
  readonly planned: readonly PlannedBoard[];
  readonly names: ReadonlyMap<number, string>;
}

interface SharingInput {
  readonly send: SendRequest;
  readonly readPlans: ReadPlans;
  /** Both included. */
  readonly from: string;
  readonly to: string;
  readonly viewerTimeZone: string;
  /** Epoch ms. */
  readonly now: number;
}

/** Reads as the viewer, one board after the other: numbers that somebody waits for go first. */
export async function readSharingBoards(
  boards: readonly ReportBoard[],
  { from, to, ...input }: SharingInput,
): Promise<Result<SharingPlans, AppError>> {
  const planned: PlannedBoard[] = [];
  const names = new Map<number, string>();
  for (const board of boards) {
    const read = await readBoard(board, { ...input, iterations: { kind: 'dates', from, to } });
    if (!read.ok) return read;
    if (read.value.kind === 'left-out') continue;
    names.set(board.boardId, read.value.plans.name);
    for (const { entry } of read.value.parts) {
      const { laidOut } = entry.layout;
      if (laidOut !== null) planned.push({ boardId: board.boardId, unit: entry.unit, laidOut });
    }
  }
  return success({ planned, names });
}
