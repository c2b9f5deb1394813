import type { CompiledReport } from '../compile-report';

/** The field of a work item that holds its first worklogs. */
export const WORKLOG_FIELD = 'worklog';

/** A search for ids alone answers no keys, so one field is always asked for. */
const SOME_FIELD = 'issuetype';

/** What is asked of each work item; with what is only shown of them where they are to come whole. */
export function scannedFieldIds(
  { fieldIds, shownFieldIds, definition }: CompiledReport,
  isWhole: boolean,
): readonly string[] {
  const all = new Set([
    ...fieldIds,
    ...(isWhole ? shownFieldIds : []),
    ...(definition.rowsAre === 'worklogs' ? [WORKLOG_FIELD] : []),
  ]);
  return all.size === 0 ? [SOME_FIELD] : [...all].sort();
}
