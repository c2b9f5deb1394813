export interface Ids {
  /** A text that names one thing for good. */
  readonly next: () => string;
}
