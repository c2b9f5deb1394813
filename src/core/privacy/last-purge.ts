/** When the daily clean-up was here, and what it did. */
export interface LastPurge {
  readonly version: 1;
  /** Epoch ms. */
  readonly at: number;
  /** Records that it deleted. */
  readonly records: number;
}
