import type { AppError } from '../../error';
import type { Field } from '../../field/field';
import type { CapacityInput } from '../capacity-input';
import type { ReportBoard } from '../records/capacity-report';
import type { BoardPlans } from './board-plans';
import type { ReportEntry } from './report-entry';

/** What was read so far of a report. */
export interface ReportReading {
  /** Of the site, as the viewer sees them. */
  readonly fields: readonly Field[];
  /** By board, in the order of the question; those missing were not read yet. */
  readonly boards: ReadonlyMap<number, ReadBoard>;
  readonly isComplete: boolean;
  /** Null once everything is read; else the reading can go on with what is missing. */
  readonly token: string | null;
  /** Epoch ms: what was to come when the reading began. */
  readonly now: number;
}

/** `left-out`: the viewer may not view it, or it is gone; nothing is known of it. */
export type ReadBoard =
  | (ReportBoard & { readonly kind: 'left-out'; readonly error: AppError })
  | (ReportBoard & {
      readonly kind: 'read';
      readonly plans: BoardPlans;
      readonly parts: readonly ReportPart[];
    });

/** An iteration of a board: at first its capacity, and then its work as well. */
export interface ReportPart {
  readonly input: CapacityInput;
  readonly entry: ReportEntry;
  readonly isWorkRead: boolean;
}

/** Whether nothing of the board is missing. */
export function isBoardRead(board: ReadBoard | undefined): boolean {
  return board !== undefined && (board.kind === 'left-out' || board.parts.every((part) => part.isWorkRead));
}
