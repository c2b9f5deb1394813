import type { AppError } from '../core/error';

/** What became of a record of an import. */
export interface ImportOutcome<Name extends string> {
  readonly name: Name;
  readonly id: string;
  /** Why it was not written: most of all `conflict`, changed by somebody else since the import was planned. Null where it was. */
  readonly refusal: AppError | null;
}
