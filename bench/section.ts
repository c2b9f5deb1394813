/** One part of the benchmark: measures and says what came out. */
export interface Section {
  /** As `--only` names it. */
  readonly id: string;
  readonly title: string;
  /** Markdown. */
  readonly run: (options: RunOptions) => Promise<string>;
}

export interface RunOptions {
  /** Smaller sizes and fewer rounds: less sure, and done in two minutes. */
  readonly isQuick: boolean;
}
