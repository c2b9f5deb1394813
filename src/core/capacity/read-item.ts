import type { Field, JiraIssue } from '../field/field';
import { isRecord, textOf } from '../field/raw';
import { fieldKind } from '../field/registry';
import { categoryOf } from '../sprint/sprint-work';
import { parseDate, parseTimestamp } from '../time/timestamp';
import type { Zone } from '../time/zone';
import { SECONDS_PER_HOUR } from './estimate';
import type { CapacityItem } from './item';

/** The fields that `readItem` reads. */
export function itemFieldIds(estimate: Field): readonly string[] {
  return [
    ...new Set(['assignee', 'duedate', 'issuetype', 'parent', 'status', DONE_AT, 'summary', estimate.id]),
  ].sort();
}

/** Of an item that is done: when it became so. A resolution can be missing or set earlier. */
const DONE_AT = 'statuscategorychangedate';

/** A work item of a scan. The zone is the board's: it says on which day an item was done. */
export function readItem(
  issue: JiraIssue,
  { estimate, zone }: { readonly estimate: Field; readonly zone: Zone },
): CapacityItem {
  const { fields } = issue;
  const type = fields['issuetype'];
  const category = categoryOf(issue);
  const hours = readEstimate(estimate, fields[estimate.id]);
  return {
    id: issue.id,
    key: issue.key,
    summary: textAt(fields['summary']) ?? '',
    typeId: textOf(type, 'id') ?? '',
    isSubTask: isRecord(type) && type['subtask'] === true,
    parentId: textOf(fields['parent'], 'id'),
    assigneeId: textOf(fields['assignee'], 'accountId'),
    category,
    doneDay:
      category === 'done' ? numberOrNull(zone.dayAt(parseTimestamp(textAt(fields[DONE_AT]) ?? ''))) : null,
    dueDay: numberOrNull(parseDate(textAt(fields['duedate']) ?? '')),
    estimate: Number.isFinite(hours) ? hours : null,
    isUnreadable: hours === Infinity,
  };
}

/** NaN for none, Infinity for one of unknown shape. */
function readEstimate(field: Field, raw: unknown): number {
  const measuring = fieldKind(field)?.measuring ?? null;
  const value = measuring?.read(raw ?? null) ?? NaN;
  return measuring?.unit === 'seconds' ? value / SECONDS_PER_HOUR : value;
}

function textAt(raw: unknown): string | null {
  return typeof raw === 'string' ? raw : null;
}

function numberOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
