/** The custom entity of `manifest.yml` that holds all records: its revision is what a transaction can ask about. */
export const ENTITY = 'record';

/** A record as it lies in the storage. */
export interface Row {
  /** How often it was written. */
  readonly revision: number;
  readonly content: unknown;
}
