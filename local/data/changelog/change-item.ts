import type { ChangeRecord } from '../../jira/model';

type ChangeItem = ChangeRecord['items'][number];

/** A value as the history names it: Jira's id, where the field has ids, and the text that people read. */
export interface HistoryValue {
  readonly id: string | null;
  readonly text: string | null;
}

export const NO_VALUE: HistoryValue = { id: null, text: null };

export function changeItem(
  field: { readonly name: string; readonly id: string },
  change: { readonly from: HistoryValue; readonly to: HistoryValue },
): ChangeItem {
  return {
    field: field.name,
    fieldId: field.id,
    from: change.from.id,
    fromString: change.from.text,
    to: change.to.id,
    toString: change.to.text,
  };
}

/** How Jira's history names its fields; the names differ from those of the field list. */
export const HISTORY_FIELDS = {
  status: { name: 'status', id: 'status' },
  resolution: { name: 'resolution', id: 'resolution' },
  assignee: { name: 'assignee', id: 'assignee' },
  priority: { name: 'priority', id: 'priority' },
  fixVersions: { name: 'Fix Version', id: 'fixVersions' },
  timeestimate: { name: 'timeestimate', id: 'timeestimate' },
  timespent: { name: 'timespent', id: 'timespent' },
} as const;
