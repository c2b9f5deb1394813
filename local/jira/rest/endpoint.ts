import type { UserRecord } from '../model';
import type { Site } from '../site';
import type { FormFile } from './parse-form';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** How a query parameter or a property of a JSON body is read. */
export type InputKind = 'text' | 'integer' | 'flag' | 'list' | 'json';

/** The query parameters and body properties of a call, already checked against the endpoint's table. */
export interface Inputs {
  readonly has: (name: string) => boolean;
  readonly text: (name: string) => string | null;
  readonly integer: (name: string, fallback: number) => number;
  readonly flag: (name: string) => boolean;
  /** A repeated or comma-separated parameter, or an array of texts and numbers, as texts. */
  readonly list: (name: string) => readonly string[];
  readonly json: (name: string) => unknown;
}

/**
 * The scopes that open a call: all classic ones or all granular ones. An empty list: there are none of that sort; both
 * empty: no scope is needed.
 */
export interface Scopes {
  readonly classic: readonly string[];
  readonly granular: readonly string[];
}

export interface Answer {
  readonly status: number;
  /** What becomes the JSON text; `undefined`: an empty body. A text with a `contentType` is sent as it is. */
  readonly body?: unknown;
  readonly contentType?: string;
  /** Core objects that Jira would count for the hourly quota. */
  readonly objects: number;
}

/** One call as an endpoint sees it. */
export interface Call {
  readonly site: Site;
  readonly viewer: UserRecord;
  readonly now: number;
  readonly inputs: Inputs;
  /** Decoded parts of the path, by the names in the template. */
  readonly params: Readonly<Record<string, string>>;
  /** The whole JSON body, for the calls that store one. */
  readonly json: unknown;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The files of a form; none where the body is no form. */
  readonly form: readonly FormFile[];
  /** Address of the call without its query string. */
  readonly self: string;
}

/** One emulated call. The contract tests compare scopes and inputs with Atlassian's OpenAPI document. */
export interface Endpoint {
  readonly method: Method;
  readonly path: string;
  readonly scopes: Scopes;
  readonly query?: Readonly<Record<string, InputKind>>;
  /** Properties of the JSON body. `any`: the body is a value of the caller's own; `form`: it is a form with files. */
  readonly body?: Readonly<Record<string, InputKind>> | 'any' | 'form';
  /** Inputs that Jira has and this site has not: a call that uses one is answered with 501. */
  readonly notEmulated?: readonly string[];
  /** Points of the hourly quota for each object in the answer; 1 when absent, 2 for people and groups. */
  readonly pointsPerObject?: number;
  /** Jira's burst limit where it differs from the usual one of the method. */
  readonly burstPerSecond?: number;
  readonly handle: (call: Call) => Answer;
}
