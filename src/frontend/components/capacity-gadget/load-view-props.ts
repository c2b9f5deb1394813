import type { CapacityUnit } from '../../../core/capacity/estimate';
import type { CapacityFigure } from '../../../core/capacity/gadget/config';
import type { SubjectLoad } from './subject-loads';

/** What each way to show loads is given. */
export interface LoadViewProps {
  readonly rows: readonly SubjectLoad[];
  readonly unit: CapacityUnit;
  /** Of the view of one number. */
  readonly figure: CapacityFigure;
}
