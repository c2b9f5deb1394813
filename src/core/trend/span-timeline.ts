import type { JiraIssue, PastValue } from '../field/field';
import { idOrder } from '../field/raw';
import type { SpanMember, TrendSpan } from './subject';
import { membershipOf, timelineOf, type Timeline } from '../history/timeline';

interface SpanTimelineInput {
  readonly created: number;
  readonly member: SpanMember;
  readonly span: TrendSpan;
}

/** Whether an item was in a sprint or a version, from its creation on; null where the field has an unknown shape. */
export function spanTimeline(
  { fields, changes = [] }: JiraIssue,
  { created, member, span }: SpanTimelineInput,
): Timeline<boolean> | null {
  const raw = fields[member.fieldId] ?? [];
  if (!Array.isArray(raw)) return null;
  const isMember = raw.some((entry) => String(idOrder(entry)) === span.id);
  const ofField = changes.filter(({ fieldId }) => fieldId === member.fieldId);
  if (member.history === 'single-values') {
    return membershipOf(ofField, { id: span.id, created, isMember });
  }
  return timelineOf({ created, changes: ofField, read: holds(span.id), now: isMember });
}

/** Jira writes the ids of all sprints of an item in one text: `12, 14`. */
function holds(id: string): (value: PastValue) => boolean {
  return (value) => (value.id ?? '').split(',').some((entry) => entry.trim() === id);
}
