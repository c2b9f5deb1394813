import fc from 'fast-check';
import { generateSite } from '../../../../local/data/generate/generate-site';
import type { IssueRecord, SiteData, WorklogRecord } from '../../../../local/jira/model';

const NOW = Date.UTC(2026, 2, 18, 9);

const anyWorklogs = (
  check: (issue: IssueRecord, worklogs: readonly WorklogRecord[], site: SiteData) => void,
): void =>
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const site = generateSite({ issues: 200, seed, now: NOW });
      for (const issue of site.issues) check(issue, site.worklogs(issue), site);
    }),
    { numRuns: 10 },
  );

describe('the worklogs of a generated issue', () => {
  it('add up to the time that the issue says was spent', () => {
    anyWorklogs((issue, worklogs) => {
      const total = worklogs.reduce((sum, worklog) => sum + worklog.seconds, 0);
      expect([issue.key, total]).toEqual([issue.key, issue.timeSpent ?? 0]);
      expect(worklogs.every((worklog) => worklog.seconds > 0)).toBe(true);
    });
  });

  it('lie between creation and last update, written after the work began, in order', () => {
    anyWorklogs((issue, worklogs) => {
      for (const { startedAt, createdAt } of worklogs) {
        const moments = [issue.createdAt, startedAt, createdAt, issue.updatedAt];
        expect(moments).toEqual(moments.toSorted((a, b) => a - b));
      }
      const created = worklogs.map((worklog) => worklog.createdAt);
      expect(created).toEqual(created.toSorted((a, b) => a - b));
    });
  });

  it('stand in the history with the remaining estimate, which ends as the issue has it', () => {
    anyWorklogs((issue, worklogs, site) => {
      const items = site.changelog(issue).flatMap((change) => change.items);
      const spent = items.filter((item) => item.fieldId === 'timespent');
      expect(spent).toHaveLength(worklogs.length);
      expect(spent.at(-1)?.to ?? null).toBe(issue.timeSpent === null ? null : String(issue.timeSpent));
      const estimates = items.filter((item) => item.fieldId === 'timeestimate');
      const ends = estimates.slice(-1).map(({ to }) => to);
      expect(ends).toEqual(estimates.length === 0 ? [] : [String(issue.remainingEstimate)]);
      expect(estimates.slice(1).map(({ from }) => from)).toEqual(estimates.slice(0, -1).map(({ to }) => to));
    });
  });

  it('are the same each time, with ids of their own', () => {
    const site = generateSite({ issues: 400, seed: 4, now: NOW });
    const first = site.issues.map((issue) => site.worklogs(issue));
    expect(site.issues.map((issue) => site.worklogs(issue))).toEqual(first);
    const ids = first.flat().map((worklog) => worklog.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(100);
  });
});
