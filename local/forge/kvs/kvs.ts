import type { EntityTypes } from './entity-place';
import { KvsRefusal } from './kvs-refusal';
import { OPERATIONS } from './operations/registry';
import { createTable, type Row } from './table';

/** Forge storage of one installation, behind the paths that `@forge/kvs` calls. */
export interface Kvs {
  /** Answers a POST; the body is JSON text, empty when there is nothing to say. */
  call(path: string, body: string): KvsAnswer;
  /** Everything that is stored, expired rows included, in the order of keys. */
  rows(): readonly Row[];
}

/** The way to the storage: the storage itself, or a network before it. */
export interface Storage {
  readonly call: (path: string, body: string) => KvsAnswer | Promise<KvsAnswer>;
}

export interface KvsAnswer {
  /** 0: the connection was cut, there is no answer. */
  readonly status: number;
  readonly body: string;
}

export interface KvsOptions {
  /** What an earlier run left. */
  readonly rows: readonly Row[];
  readonly now: () => number;
  readonly entities: EntityTypes;
}

export function createKvs({ rows, now, entities }: KvsOptions): Kvs {
  const table = createTable({ rows, now });
  return {
    call(path, body) {
      try {
        const answer = findOperation(path).run({ table, now, entities }, parseJson(body));
        return { status: 200, body: answer === undefined ? '' : JSON.stringify(answer) };
      } catch (error) {
        if (!(error instanceof KvsRefusal)) throw error;
        return refusalAnswer(error);
      }
    },
    rows: () => table.rows(),
  };
}

export function refusalAnswer({ status, code, message }: KvsRefusal): KvsAnswer {
  return { status, body: JSON.stringify({ code, message }) };
}

function findOperation(path: string): (typeof OPERATIONS)[number] {
  const found = OPERATIONS.find((operation) => operation.path === path);
  if (found !== undefined) return found;
  throw new KvsRefusal(
    'NOT_EMULATED',
    `Forge storage: POST ${path} is not emulated by the local site; add it in local/forge/kvs/operations.`,
  );
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new KvsRefusal('INVALID_REQUEST', `The body is not JSON (${String(cause)}).`);
  }
}
