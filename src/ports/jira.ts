import type { SendRequest } from '../core/jira/rest';

export interface Jira {
  /** Sends as the user who invoked the function: with what that user may see and do, and no more. */
  readonly asViewer: SendRequest;
}
