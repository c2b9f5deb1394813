/** A call that broke off without an answer; whether Jira carried it out is not known. */
export class ConnectionCut extends Error {
  constructor() {
    super('fetch failed: the connection was closed before an answer came');
    this.name = 'ConnectionCut';
  }
}
