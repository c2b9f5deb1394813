import * as v from 'valibot';
import { appError, type AppError } from '../../error';
import { parseValue } from '../../parse-value';
import { parseRecord } from '../../privacy/record-type';
import { failure, success, type Result } from '../../result';
import { boardCapacityFormat } from '../records/board-capacity';
import { iterationCapacityFormat } from '../records/iteration-capacity';
import { personCapacityFormat } from '../records/person-capacity';
import type { RecordFormat } from '../records/record-format';
import { siteCapacityFormat } from '../records/site-capacity';
import type { IncomingBoard, IncomingCapacity, IncomingPlan, TransferNote } from './incoming';
import type { PresentCapacity } from './present';

/** Says what the file is; nothing else has it. */
const FORMAT = 'inhouse-capacity';
const VERSION = 1;

const record = v.looseObject({ version: v.number() });
const byId = v.record(v.pipe(v.string(), v.nonEmpty()), record);
const schema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  site: v.nullable(record),
  boards: byId,
  /** By board and iteration, as they are stored. */
  iterations: byId,
  persons: byId,
});

type OwnFile = v.InferOutput<typeof schema>;

/** Everything that is stored about capacity, as a file that `readOwnFile` reads. */
export function writeOwnFile({ site, boards, iterations, persons }: PresentCapacity): string {
  const plain = (records: ReadonlyMap<string, { readonly record: { readonly version: number } }>) =>
    Object.fromEntries([...records].map(([id, { record: content }]) => [id, content]));
  const file = {
    ...{ format: FORMAT, version: VERSION, site: site?.record ?? null },
    ...{ boards: plain(boards), iterations: plain(iterations), persons: plain(persons) },
  };
  return JSON.stringify(file, null, 2);
}

/** Null for a value that is no file of ours. */
export function isOwnFile(value: unknown): boolean {
  return v.is(v.looseObject({ format: v.literal(FORMAT) }), value);
}

/**
 * What a file of ours holds. A file that a newer version of the app wrote is refused; a single record that is faulty is left
 * out and named.
 */
export function readOwnFile(file: string, value: unknown): Result<IncomingCapacity, AppError> {
  const parsed = parseValue(schema, value, 'invalid-input');
  if (!parsed.ok) return failure(appError('file-unreadable', { name: file }));
  const { version } = parsed.value;
  if (version > VERSION) return failure(appError('newer-version', { version }));
  const notes: TransferNote[] = [];
  const read = <T extends { readonly version: number }>(
    format: RecordFormat<T>,
    content: unknown,
    path: string,
  ): T | null => {
    const answer = parseRecord(format, content);
    if (answer.ok) return answer.value;
    notes.push({ kind: 'faulty', file, path });
    return null;
  };
  const site = parsed.value.site === null ? null : read(siteCapacityFormat, parsed.value.site, 'site');
  const boards = readBoards(parsed.value, read);
  const persons = Object.entries(parsed.value.persons).flatMap(([accountId, content]) => {
    const person = read(personCapacityFormat, content, `persons.${accountId}`);
    return person === null ? [] : [{ accountId, record: person, said: null }];
  });
  return success({ site, roles: [], boards, persons, notes });
}

type Read = <T extends { readonly version: number }>(
  format: RecordFormat<T>,
  content: unknown,
  path: string,
) => T | null;

function readBoards({ boards, iterations }: OwnFile, read: Read): readonly IncomingBoard[] {
  const plans = new Map<string, IncomingPlan[]>();
  for (const [id, content] of Object.entries(iterations)) {
    const [boardId = '', ...key] = id.split(':');
    const plan = read(iterationCapacityFormat, content, `iterations.${id}`);
    if (plan === null) continue;
    plans.set(boardId, [...(plans.get(boardId) ?? []), { iteration: key.join(':'), record: plan }]);
  }
  const ids = new Set([...Object.keys(boards), ...plans.keys()]);
  return [...ids].map((id) => {
    const board = boards[id] === undefined ? null : read(boardCapacityFormat, boards[id], `boards.${id}`);
    const settings = board === null ? null : { record: board, said: null };
    return { id, settings, plans: plans.get(id) ?? [] };
  });
}
