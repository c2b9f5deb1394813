import type { CapacityInput } from '../capacity-input';
import { computeCapacity, type CapacityResult } from '../compute-capacity';
import type { CapacityUnit } from '../estimate';
import type { Iteration } from '../iteration';
import { layOut, type LaidOutOrReason } from '../lay-out';
import type { ReportBoard } from '../records/capacity-report';

/** One iteration of one board, as a report over several takes it. */
export interface ReportEntry extends ReportBoard {
  readonly unit: CapacityUnit;
  readonly input: CapacityInput;
  readonly iteration: Iteration;
  readonly layout: LaidOutOrReason;
  readonly result: CapacityResult;
}

export function reportEntry({ boardId, projectKey }: ReportBoard, input: CapacityInput): ReportEntry {
  return {
    ...{ boardId, projectKey },
    unit: input.board.unit,
    input,
    iteration: input.iteration,
    layout: layOut(input),
    result: computeCapacity(input),
  };
}
