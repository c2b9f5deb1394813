import type { AbsenceTable, AbsenceUnit, PlanningBoard } from '../../../../core/capacity/absence-table';

/** What is drawn of those who are off. */
export interface AbsencePictureProps {
  readonly table: AbsenceTable;
  readonly boards: readonly PlanningBoard[];
  readonly unit: AbsenceUnit;
  readonly today: number;
  /** A day that the viewer wants to know more of. */
  readonly onPick: (day: number) => void;
}
