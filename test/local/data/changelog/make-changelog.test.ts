import fc from 'fast-check';
import { generateSite } from '../../../../local/data/generate/generate-site';
import type { ChangeRecord, IssueRecord, SiteData } from '../../../../local/jira/model';

const NOW = Date.UTC(2026, 2, 18, 9);

/** Every change of one field, oldest first, as `[from, to]` of the texts. */
const changesOf = (
  history: readonly ChangeRecord[],
  fieldId: string,
): (readonly [string | null, string | null])[] =>
  history.flatMap((change) =>
    change.items
      .filter((item) => item.fieldId === fieldId)
      .map((item) => [item.fromString, item.toString] as const),
  );

/** What the field shows now, as the history would write it. */
const PRESENT: Readonly<Record<string, (site: SiteData, issue: IssueRecord) => string | null>> = {
  status: (site, issue) => site.statuses.find((status) => status.id === issue.statusId)!.name,
  resolution: (site, issue) => site.resolutions.find((one) => one.id === issue.resolutionId)?.name ?? null,
  assignee: (site, issue) =>
    site.users.find((user) => user.accountId === issue.assigneeId)?.displayName ?? null,
  priority: (site, issue) => site.priorities.find((one) => one.id === issue.priorityId)!.name,
  customfield_10016: (_, issue) => String(issue.custom['customfield_10016']),
  customfield_10020: (site, issue) =>
    (issue.custom['customfield_10020'] as readonly number[])
      .map((id) => site.sprints.find((sprint) => sprint.id === id)!.name)
      .join(', '),
};

const anyHistory = (
  check: (site: SiteData, issue: IssueRecord, history: readonly ChangeRecord[]) => void,
): void =>
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const site = generateSite({ issues: 200, seed, now: NOW });
      for (const issue of site.issues) check(site, issue, site.changelog(issue));
    }),
    { numRuns: 10 },
  );

describe('the history of a generated issue', () => {
  it('ends in the values that the issue has, and each change begins where the one before ended', () => {
    anyHistory((site, issue, history) => {
      for (const [fieldId, present] of Object.entries(PRESENT)) {
        const changes = changesOf(history, fieldId);
        if (changes.length === 0) continue;
        expect([issue.key, fieldId, changes.at(-1)![1]]).toEqual([issue.key, fieldId, present(site, issue)]);
        expect(changes.slice(1).map(([from]) => from)).toEqual(changes.slice(0, -1).map(([, to]) => to));
      }
    });
  });

  it('lies between creation and last update, in order', () => {
    anyHistory((_, issue, history) => {
      const moments = [issue.createdAt, ...history.map((change) => change.at), issue.updatedAt];
      expect(moments).toEqual(moments.toSorted((a, b) => a - b));
    });
  });

  it('reaches the present status when the issue says so, and resolves it then', () => {
    anyHistory((site, issue, history) => {
      const last = history.findLast((change) => change.items.some((item) => item.fieldId === 'status'));
      const workflow = site.projects.find((project) => project.id === issue.projectId)!.statusIds;
      expect(last?.at ?? issue.createdAt).toBe(
        issue.statusId === workflow[0] ? issue.createdAt : issue.statusChangedAt,
      );
      const resolved = history.findLast((change) =>
        change.items.some((item) => item.fieldId === 'resolution' && item.to !== null),
      );
      expect(resolved?.at ?? null).toBe(issue.resolvedAt);
    });
  });

  it('is the same each time that it is asked for, with ids of its own', () => {
    const site = generateSite({ issues: 200, seed: 4, now: NOW });
    const first = site.issues.map((issue) => site.changelog(issue));
    const again = site.issues.toReversed().map((issue) => site.changelog(issue));
    expect(again.toReversed()).toEqual(first);
    const ids = first.flat().map((change) => change.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(400);
  });

  it('reopens a few issues and carries some through several sprints', () => {
    const site = generateSite({ issues: 1000, seed: 2, now: NOW });
    const histories = site.issues.map((issue) => site.changelog(issue));
    const reopened = histories.filter((history) => changesOf(history, 'resolution').length > 1);
    const carried = histories.filter((history) => changesOf(history, 'customfield_10020').length > 1);
    expect(reopened.length).toBeGreaterThan(10);
    expect(reopened.length).toBeLessThan(100);
    expect(carried.length).toBeGreaterThan(20);
  });
});
