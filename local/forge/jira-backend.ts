/** How Forge reaches the product: `local/jira` answers, a test may answer itself. */
export interface JiraBackend {
  handle(request: JiraRequest): Promise<JiraAnswer>;
}

export interface JiraRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly accountId: string | null;
  /** What the app was granted; null when no app is in between. */
  readonly scopes: readonly string[] | null;
}

export interface JiraAnswer {
  /** 0: the connection was cut, there is no answer. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, or empty. */
  readonly body: string;
  /** What the call takes from the app's hourly quota. */
  readonly points: number;
  /** The fault of the local site that struck the call; absent: none. */
  readonly fault?: string;
}
