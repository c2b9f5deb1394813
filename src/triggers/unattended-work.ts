/** What work that nobody waits for says of itself: docs/authorisation.md lists it. */
export interface UnattendedWork {
  /** What it reads and writes. */
  readonly resource: string;
  /** `app`: Forge's storage and nothing of Jira. `owner`: Jira with the permissions of who armed it, and no more. */
  readonly actsAs: 'app' | 'owner';
}
