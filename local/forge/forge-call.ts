/** On whose behalf the app calls, and from which of its modules. */
export interface Caller {
  readonly moduleKey: string;
  readonly accountId: string;
}

/** What `@forge/*` packages hand to `global.__forge_fetch__`, with whose behalf it is on. */
export interface ForgeCall {
  readonly meta: ForgeCallMeta;
  readonly method: string;
  readonly path: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly caller: Caller;
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
  caller: Caller,
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
    caller,
  };
}

export function describeCall({ meta, method, path }: ForgeCall): string {
  const { type, provider = '-', remote = '-' } = meta;
  return `${method} ${path} (type ${type}, provider ${provider}, remote ${remote})`;
}
