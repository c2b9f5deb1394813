export interface Random {
  /** 0 to 1, evenly. */
  readonly next: () => number;
}
