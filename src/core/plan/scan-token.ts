import * as v from 'valibot';
import { appError, type AppError } from '../error';
import { parseJson } from '../parse-json';
import { parseValue } from '../parse-value';
import { failure, success, type Result } from '../result';
import { createIdSet, decodeIds, encodeIds, type IdSet } from './id-set';
import { SCAN_KINDS, type ScanKind } from './plan-scan';

/** Where a scan stopped. It names issues by id and holds nothing of their content. */
export interface ScanPosition {
  readonly kind: ScanKind;
  /** Of the reader of that kind. */
  readonly state: unknown;
  readonly seen: IdSet;
  /** Issues handed over so far. */
  readonly read: number;
}

/** What was asked: a position of another question must not be resumed. */
export interface TokenQuestion {
  readonly jql: string;
  readonly sources: readonly string[];
  readonly fieldIds: readonly string[];
}

const tokenSchema = v.object({
  version: v.literal(1),
  question: v.string(),
  kind: v.picklist(SCAN_KINDS),
  state: v.unknown(),
  seen: v.string(),
  read: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** A position as a text that can travel to the viewer's browser and back. */
export function encodeScanToken(position: ScanPosition, question: TokenQuestion): string {
  const { kind, state, seen, read } = position;
  const token: v.InferInput<typeof tokenSchema> = {
    version: 1,
    question: fingerprint(question),
    kind,
    state,
    seen: encodeIds(seen.values()),
    read,
  };
  return JSON.stringify(token);
}

/** The inverse of `encodeScanToken`. Anything else, and the token of another question, is refused. */
export function decodeScanToken(token: string, question: TokenQuestion): Result<ScanPosition, AppError> {
  const parsed = parseValue(tokenSchema, parseJson(token), 'invalid-input');
  if (!parsed.ok) return parsed;
  if (parsed.value.question !== fingerprint(question)) {
    return failure(appError('invalid-input', { expected: 'token of this question' }, { path: 'token' }));
  }
  const ids = decodeIds(parsed.value.seen);
  if (!ids.ok) return ids;
  const seen = createIdSet();
  for (const id of ids.value) seen.add(id);
  const { kind, state, read } = parsed.value;
  return success({ kind, state, seen, read });
}

/** FNV-1a, 32 bits: it tells questions apart, it protects nothing. */
function fingerprint({ jql, sources, fieldIds }: TokenQuestion): string {
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify([jql, sources, ...fieldIds])) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}
