import { createHash } from 'node:crypto';

import type { FoundIssues } from '../jql/engine';
import type { IssueRecord } from '../model';
import type { Call } from '../rest/endpoint';
import type { Site } from '../site';
import { UNBOUNDED } from './unbounded';

export type SearchPage =
  | { readonly ok: true; readonly issues: readonly IssueRecord[]; readonly nextPageToken: string | null }
  | { readonly ok: false; readonly errors: readonly string[] };

/** What a page token stands for: the place in the answer to one query, for one viewer, as of one moment. */
interface Position {
  readonly start: number;
  readonly at: number;
  readonly query: string;
}

const INVALID_TOKEN = 'The provided next page token is invalid or has expired.';
/** A chain of pages reads one ordered result; the last few are kept, so that a page does not search again. */
const KEPT_RESULTS = 8;

const resultsBySite = new WeakMap<Site, Map<string, FoundIssues>>();

/** One page of a search. The pages of a chain belong to the moment of the first one. */
export function readPage(
  call: Call,
  input: { readonly jql: string; readonly token: string | null; readonly maxResults: number },
): SearchPage {
  const query = fingerprint(input.jql, call.viewer.accountId);
  const position = input.token === null ? { start: 0, at: call.now, query } : decodeToken(input.token);
  if (position?.query !== query) return { ok: false, errors: [INVALID_TOKEN] };
  const found = findIssues(call, input.jql, position);
  if (!found.ok) return found;
  const end = position.start + input.maxResults;
  return {
    ok: true,
    issues: found.issues.slice(position.start, end),
    nextPageToken: end < found.issues.length ? encodeToken({ ...position, start: end }) : null,
  };
}

function findIssues(
  { site, viewer }: Call,
  jql: string,
  position: Position,
): { ok: true; issues: FoundIssues } | { ok: false; errors: readonly string[] } {
  const kept = resultsBySite.get(site) ?? new Map<string, FoundIssues>();
  resultsBySite.set(site, kept);
  const key = `${position.query} ${position.at}`;
  const known = kept.get(key);
  if (known !== undefined) return { ok: true, issues: known };

  const found = site.jql.find({ jql, viewer, now: position.at });
  if (!found.ok) return found;
  if (!site.jql.isBounded(jql)) return { ok: false, errors: [UNBOUNDED] };
  kept.set(key, found.issues);
  const oldest = kept.keys().next();
  if (kept.size > KEPT_RESULTS && oldest.done !== true) kept.delete(oldest.value);
  return found;
}

function fingerprint(jql: string, accountId: string): string {
  return createHash('sha256').update(`${accountId}\n${jql}`).digest('base64url').slice(0, 16);
}

function encodeToken(position: Position): string {
  return Buffer.from(JSON.stringify([position.start, position.at, position.query])).toString('base64url');
}

/** Null when the text is no token of ours. */
function decodeToken(token: string): Position | null {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
  if (!Array.isArray(value)) return null;
  const [start, at, query] = value as unknown[];
  if (!Number.isSafeInteger(start) || !Number.isFinite(at) || typeof query !== 'string') return null;
  return { start: Number(start), at: Number(at), query };
}
