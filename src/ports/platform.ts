export interface Platform {
  /** Whether an exception is meant for the platform itself, such as a missing consent that it asks the user for. */
  readonly mustSee: (reason: unknown) => boolean;
}
