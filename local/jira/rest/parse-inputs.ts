import type { Endpoint, InputKind, Inputs } from './endpoint';
import { parseForm, type FormFile } from './parse-form';

export type ParsedInputs =
  | {
      readonly ok: true;
      readonly inputs: Inputs;
      readonly json: unknown;
      readonly form: readonly FormFile[];
    }
  | { readonly ok: false; readonly problem: 'invalid' | 'not-emulated'; readonly message: string };

interface SentBody {
  readonly body: string | null;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Jira's own words for a body that it cannot read. */
const INVALID_PAYLOAD = 'Invalid request payload. Refer to the REST API documentation and try again.';

const bodyChecks: Readonly<Record<InputKind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  integer: Number.isSafeInteger,
  flag: (value) => typeof value === 'boolean',
  list: (value) =>
    Array.isArray(value) && value.every((item) => typeof item === 'string' || typeof item === 'number'),
  json: () => true,
};

/** Reads query string and body by the endpoint's table. A query parameter that Jira does not know is ignored, as Jira does. */
export function parseInputs(endpoint: Endpoint, query: URLSearchParams, sent: SentBody): ParsedInputs {
  const values = new Map<string, unknown>();
  const problem = readQuery(endpoint, query, values);
  if (problem !== null) return problem;
  if (endpoint.body === undefined) return read(values, {});
  if (endpoint.body === 'form') {
    const form = parseForm(sent.headers['content-type'] ?? '', sent.body ?? '');
    return form === null ? invalid(INVALID_PAYLOAD) : read(values, { form });
  }

  const json = parseJson(sent.body);
  if (json === undefined) return invalid(INVALID_PAYLOAD);
  if (endpoint.body === 'any') return read(values, { json });
  if (!isObject(json)) return invalid(INVALID_PAYLOAD);
  for (const [name, value] of Object.entries(json)) {
    if (endpoint.notEmulated?.includes(name)) return missing(name);
    const kind = endpoint.body[name];
    if (kind === undefined) return invalid(INVALID_PAYLOAD);
    if (value === null) continue;
    if (!bodyChecks[kind](value)) return invalid(INVALID_PAYLOAD);
    values.set(name, value);
  }
  return read(values, { json });
}

function read(
  values: ReadonlyMap<string, unknown>,
  { json = null, form = [] }: { readonly json?: unknown; readonly form?: readonly FormFile[] },
): ParsedInputs {
  return { ok: true, inputs: createInputs(values), json, form };
}

function readQuery(
  endpoint: Endpoint,
  query: URLSearchParams,
  values: Map<string, unknown>,
): ParsedInputs | null {
  for (const name of endpoint.notEmulated ?? []) if (query.has(name)) return missing(name);
  for (const [name, kind] of Object.entries(endpoint.query ?? {})) {
    const texts = query.getAll(name);
    const first = texts[0];
    if (first === undefined) continue;
    if (kind === 'integer' && !/^-?\d+$/.test(first)) {
      return invalid(`The value '${first}' of the parameter '${name}' is not a whole number.`);
    }
    values.set(name, kind === 'list' ? texts.flatMap((text) => text.split(',')) : first);
  }
  return null;
}

function parseJson(body: string | null): unknown {
  try {
    return JSON.parse(body ?? '') as unknown;
  } catch {
    return undefined;
  }
}

function createInputs(values: ReadonlyMap<string, unknown>): Inputs {
  const text = (name: string): string | null => {
    const value = values.get(name);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  };
  return {
    has: (name) => values.has(name),
    text,
    integer: (name, fallback) => Number(text(name) ?? fallback),
    flag: (name) => values.get(name) === true || values.get(name) === 'true',
    list: (name) => {
      const value = values.get(name);
      return Array.isArray(value)
        ? value.map((item) => String(item).trim()).filter((item) => item !== '')
        : [];
    },
    json: (name) => values.get(name),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const invalid = (message: string): ParsedInputs => ({ ok: false, problem: 'invalid', message });

const missing = (name: string): ParsedInputs => ({
  ok: false,
  problem: 'not-emulated',
  message: `the input '${name}' of this call`,
});
