import * as v from 'valibot';
import type { EntityTypes } from '../entity-place';
import { KvsRefusal } from '../kvs-refusal';
import type { Table } from '../table';

export interface KvsContext {
  readonly table: Table;
  readonly now: () => number;
  readonly entities: EntityTypes;
}

/** One path of the store: takes the parsed JSON body, gives the JSON answer; undefined is an empty answer. */
export interface Operation {
  readonly path: string;
  run(context: KvsContext, body: unknown): unknown;
}

/** An operation whose body is parsed first. */
export function defineOperation<Schema extends v.GenericSchema>(definition: {
  readonly path: string;
  readonly body: Schema;
  run(context: KvsContext, request: v.InferOutput<Schema>): unknown;
}): Operation {
  return {
    path: definition.path,
    run: (context, body) => definition.run(context, parseBody(definition.body, body)),
  };
}

function parseBody<Schema extends v.GenericSchema>(schema: Schema, body: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = (issue.path ?? []).map((item) => String(item.key)).join('.');
  throw new KvsRefusal('INVALID_REQUEST', `${place}: ${issue.message}`);
}
