import { HISTORY_FIELDS_MAX } from '../jira/changelogs';
import type { ScanNeeds } from './scan-needs';

export interface JoinedScan<Member> {
  /** Of all members together. */
  readonly needs: ScanNeeds;
  readonly members: readonly Member[];
}

/**
 * The fewest scans that answer all questions: those about the same items are read together, with the fields of all. Only as
 * many histories fit together as Jira gives in one request.
 */
export function joinScans<Member extends { readonly needs: ScanNeeds }>(
  members: readonly Member[],
): readonly JoinedScan<Member>[] {
  const scans: JoinedScan<Member>[] = [];
  for (const member of members) {
    const at = scans.findIndex(({ needs }) => fits(needs, member.needs));
    const scan = scans[at];
    if (scan === undefined) scans.push({ needs: member.needs, members: [member] });
    else scans[at] = { needs: join(scan.needs, member.needs), members: [...scan.members, member] };
  }
  return scans;
}

function fits(a: ScanNeeds, b: ScanNeeds): boolean {
  return (
    a.jql === b.jql &&
    JSON.stringify(a.sources) === JSON.stringify(b.sources) &&
    union(a.historyFieldIds, b.historyFieldIds).length <= HISTORY_FIELDS_MAX
  );
}

function join(a: ScanNeeds, b: ScanNeeds): ScanNeeds {
  return {
    ...a,
    historyFieldIds: union(a.historyFieldIds, b.historyFieldIds),
    question: { ...a.question, fieldIds: union(a.question.fieldIds, b.question.fieldIds) },
  };
}

/** Sorted, so that the order of asking does not tell one scan from another. */
function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])].sort();
}
