/** What the platform says about a call; nothing in it comes from the payload. */
export interface Caller {
  /** Null when the platform names nobody. */
  readonly accountId: string | null;
}
