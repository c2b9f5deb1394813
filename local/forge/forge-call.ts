import type { Invocation } from './invocation';

/** What `@forge/*` packages hand to `global.__forge_fetch__`, with whose behalf it is on. */
export interface ForgeCall {
  readonly meta: ForgeCallMeta;
  readonly method: string;
  readonly path: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly invocation: Invocation;
}

export interface ForgeCallMeta {
  readonly type: string;
  readonly provider?: string;
  readonly remote?: string;
  readonly accountId?: string;
}

/** One of the services behind `__forge_fetch__`. */
export type ForgeService = (call: ForgeCall) => Promise<Response>;

/** @throws {TypeError} for a body that is neither text nor absent. */
export function toForgeCall(
  invocation: Invocation,
  meta: ForgeCallMeta,
  path: string,
  init: RequestInit | undefined,
): ForgeCall {
  const body = init?.body ?? null;
  if (body !== null && typeof body !== 'string') {
    throw new TypeError(`${path}: the local site takes only text as the body of a call.`);
  }
  return {
    meta,
    method: init?.method ?? 'GET',
    path,
    headers: Object.fromEntries(new Headers(init?.headers)),
    body,
    invocation,
  };
}

export function describeCall({ meta, method, path }: ForgeCall): string {
  const { type, provider = '-', remote = '-' } = meta;
  return `${method} ${path} (type ${type}, provider ${provider}, remote ${remote})`;
}
