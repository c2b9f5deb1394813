import type { JiraIssue } from '../../field/field';
import type { Operand } from './operand';

/** What rows keep of a field. */
export interface FieldColumn {
  /** The fields of a work item that it reads. */
  readonly fieldIds: readonly string[];
  readonly operand: Operand;
  /** Adds rows; `from` is the number of the first. */
  readonly addAll: (issues: readonly JiraIssue[], from: number) => void;
}
