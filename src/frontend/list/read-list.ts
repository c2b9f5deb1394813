import type { AppError } from '../../core/error';
import {
  prepareList,
  readListPage,
  type ListPage,
  type PreparedList,
  type PrepareListInput,
} from '../../core/list/read-list';
import { success, type Result } from '../../core/result';
import { patientRead, type ReadOnce } from '../patient-read';
import type { ReadingTools } from '../reading/reading-tools';

/** One page of a list, as it was read. */
export interface ListReading extends ReadOnce {
  readonly prepared: PreparedList;
  readonly page: ListPage;
  /** The tokens of all pages up to this one; null is the token of the first. */
  readonly tokens: readonly (string | null)[];
}

export interface ReadListInput extends PrepareListInput {
  /** Null where it is not looked up yet. */
  readonly prepared: PreparedList | null;
  /** Of all pages up to the one to read. */
  readonly tokens: readonly (string | null)[];
}

/** Nobody waits longer for a page; the failure offers to try again. */
const PATIENCE_MS = 15_000;

export function readList(
  tools: ReadingTools,
  { prepared: known, tokens, ...input }: ReadListInput,
): Promise<Result<ListReading, AppError>> {
  return patientRead(tools, PATIENCE_MS, async (send) => {
    const prepared = known === null ? await prepareList(send, input) : success(known);
    if (!prepared.ok) return prepared;
    const { pageSize } = input.config;
    const page = await readListPage(send, prepared.value, { pageSize, pageToken: tokens.at(-1) ?? null });
    return page.ok ? success({ prepared: prepared.value, page: page.value, tokens }) : page;
  });
}
