/**
 * A request to Jira as data: the adapters of the back end and of the browser send it, tests read it. `path` keeps its
 * parameters apart, so that the back end builds it with Forge's `route` and the browser encodes each of them.
 */
export interface RestRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: RestPath;
  /** A list repeats its parameter. */
  readonly query: Readonly<Record<string, string | number | readonly string[]>>;
  /** Sent as JSON; null for none. */
  readonly body: unknown;
  /** In place of `body`: a text that is no JSON, sent as it is. Only the back end sends such ones. */
  readonly text?: { readonly contentType: string; readonly content: string };
}

/** `strings[0] params[0] strings[1] …`, as a template literal has it. */
export interface RestPath {
  readonly strings: readonly string[];
  readonly params: readonly string[];
}

export interface RestResponse {
  /** 0: Jira could not be reached at all. */
  readonly status: number;
  /** Lower-case names. In the browser Jira's rate-limit headers are missing. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, or null when there was none. */
  readonly body: unknown;
}

/**
 * How `core` reaches Jira: always handed in, as the viewer. A failure of the network is an answer with status 0; it rejects
 * only for bugs and for what the platform wants to see itself.
 */
export type SendRequest = (request: RestRequest) => Promise<RestResponse>;

/** The parameters one by one, as they stand in the address. */
export function queryEntries({ query }: Pick<RestRequest, 'query'>): readonly (readonly [string, string])[] {
  return Object.entries(query).flatMap(([name, value]) =>
    (typeof value === 'object' ? value : [value]).map((one) => [name, wellFormed(String(one))] as const),
  );
}

export function restPath(strings: TemplateStringsArray, ...params: readonly string[]): RestPath {
  return { strings: [...strings], params: params.map(wellFormed) };
}

/** Half of a surrogate pair cannot stand in an address: the same mark stands for it as in a browser. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
