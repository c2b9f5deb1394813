import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { generateSite } from '../../../../local/data/generate/generate-site';
import type { IssueRecord, SmallSite } from '../../../../local/jira/model';

const NOW = Date.UTC(2026, 2, 18, 9);
const DAY_MS = 86_400_000;

const hashOf = (site: SmallSite): string => {
  const histories = site.issues.slice(0, 50).map((issue) => site.changelog(issue));
  return createHash('sha256')
    .update(JSON.stringify([site, histories]))
    .digest('hex');
};

const byId = <T extends { readonly id: unknown }>(list: readonly T[]): ReadonlyMap<unknown, T> =>
  new Map(list.map((one) => [one.id, one]));

describe('generateSite', () => {
  it('gives the same bytes for the same seed, and others for another', () => {
    const options = { issues: 300, seed: 11, now: NOW };
    expect(hashOf(generateSite(options))).toBe(hashOf(generateSite(options)));
    expect(hashOf(generateSite({ ...options, seed: 12 }))).not.toBe(hashOf(generateSite(options)));
  });

  it.each([0, 1, 7, 2000])('makes exactly %i issues', (issues) => {
    expect(generateSite({ issues, seed: 1, now: NOW }).issues).toHaveLength(issues);
  });

  it('refers only to what the site holds', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const site = generateSite({ issues: 250, seed, now: NOW });
        for (const issue of site.issues) expect(danglingReferences(site, issue)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('keeps status, resolution and dates of an issue consistent', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: NOW, max: NOW + 400 * DAY_MS }), (seed, now) => {
        const site = generateSite({ issues: 250, seed, now });
        const statuses = byId(site.statuses);
        for (const issue of site.issues) {
          const isDone = statuses.get(issue.statusId)?.category === 'done';
          expect([issue.key, issue.resolvedAt !== null, issue.resolutionId !== null]).toEqual([
            issue.key,
            isDone,
            isDone,
          ]);
          const moments = [issue.createdAt, issue.resolvedAt ?? issue.createdAt, issue.statusChangedAt];
          expect(moments).toEqual(moments.toSorted((a, b) => a - b));
          expect(issue.updatedAt).toBeGreaterThanOrEqual(issue.statusChangedAt);
          expect(issue.updatedAt).toBeLessThanOrEqual(now);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('numbers issues in the order of creation, per project without a gap', () => {
    const { issues, projects } = generateSite({ issues: 500, seed: 3, now: NOW });
    expect(issues.map((issue) => issue.createdAt)).toEqual(
      issues.map((issue) => issue.createdAt).toSorted((a, b) => a - b),
    );
    for (const project of projects) {
      const keys = issues.filter((issue) => issue.projectId === project.id).map((issue) => issue.key);
      expect(keys).toEqual(keys.map((_, index) => `${project.key}-${index + 1}`));
    }
  });

  it('puts children under open parents of their own project: sub-tasks under standard issues, those under epics', () => {
    const site = generateSite({ issues: 2000, seed: 5, now: NOW });
    const issues = byId(site.issues);
    const levels = new Map(site.issueTypes.map((type) => [type.id, type.hierarchyLevel]));
    const children = site.issues.filter((issue) => issue.parentId !== null);
    expect(children.length).toBeGreaterThan(400);
    for (const child of children) {
      const parent = issues.get(child.parentId)!;
      expect(parent.projectId).toBe(child.projectId);
      expect(levels.get(parent.typeId)).toBe(levels.get(child.typeId)! + 1);
      expect(parent.createdAt).toBeLessThan(child.createdAt);
      expect(parent.resolvedAt ?? Infinity).toBeGreaterThan(child.resolvedAt ?? child.createdAt);
    }
    for (const issue of site.issues) {
      expect([issue.key, levels.get(issue.typeId) === -1 && issue.parentId === null]).toEqual([
        issue.key,
        false,
      ]);
    }
  });

  it('keeps finished work out of running and planned sprints', () => {
    const site = generateSite({ issues: 2000, seed: 5, now: NOW });
    const sprints = byId(site.sprints);
    const subtask = site.issueTypes.find((type) => type.subtask)?.id;
    const contradictions = site.issues.filter((issue) => {
      const last = sprints.get(sprintIdsOf(issue).at(-1));
      if (last === undefined || issue.typeId === subtask) return false;
      return issue.resolvedAt === null
        ? last.state === 'closed'
        : issue.resolvedAt < (last.startAt ?? Infinity);
    });
    expect(contradictions).toEqual([]);
    expect(site.issues.filter((issue) => sprintIdsOf(issue).length > 0).length).toBeGreaterThan(500);
  });

  it('runs one sprint at a time on each scrum board, named in order', () => {
    const site = generateSite({ issues: 0, seed: 1, now: NOW });
    for (const board of site.boards.filter((one) => one.type === 'scrum')) {
      const sprints = site.sprints.filter((sprint) => sprint.originBoardId === board.id);
      const states = sprints.map((sprint) => sprint.state);
      expect(states).toEqual([...states.slice(0, -3).map(() => 'closed'), 'active', 'future', 'future']);
      const running = sprints.at(-3)!;
      expect([running.startAt! <= NOW, NOW <= running.startAt! + 14 * DAY_MS]).toEqual([true, true]);
      expect(sprints.map((sprint) => Number(sprint.name.split(' ').at(-1)))).toEqual(
        sprints.map((_, i) => i + 1),
      );
    }
  });

  it('releases versions in order', () => {
    const { projects } = generateSite({ issues: 0, seed: 1, now: NOW });
    const versions = projects.find((project) => project.key === 'SHOP')!.versions;
    const released = versions.map((version) => version.released);
    expect(released).toEqual(released.toSorted((a, b) => Number(b) - Number(a)));
    expect(released.filter((one) => !one)).toHaveLength(2);
    expect(versions.map((version) => version.releaseDate)).toEqual(
      versions.map((version) => version.releaseDate).toSorted(),
    );
  });

  describe('the shape of 2,000 issues', () => {
    const site = generateSite({ issues: 2000, seed: 1, now: NOW });
    const share = (claim: (issue: IssueRecord) => boolean): number =>
      site.issues.filter(claim).length / site.issues.length;

    it('has mostly finished, but also open and planned work', () => {
      const open = share((issue) => issue.resolvedAt === null);
      expect(open).toBeGreaterThan(0.07);
      expect(open).toBeLessThan(0.3);
    });

    it('grows: the last year has more new issues than the one before', () => {
      const lastYear = share((issue) => issue.createdAt > NOW - 365 * DAY_MS);
      const yearBefore = share(
        (issue) => issue.createdAt <= NOW - 365 * DAY_MS && issue.createdAt > NOW - 730 * DAY_MS,
      );
      expect(lastYear).toBeGreaterThan(yearBefore * 1.2);
    });

    it('rests at weekends', () => {
      expect(share((issue) => [0, 6].includes(new Date(issue.createdAt).getUTCDay()))).toBeLessThan(0.1);
    });

    it('resolves urgent work sooner', () => {
      const medianDays = (priorityId: string): number => {
        const days = site.issues
          .filter((issue) => issue.priorityId === priorityId && issue.resolvedAt !== null)
          .map((issue) => (issue.resolvedAt! - issue.createdAt) / DAY_MS)
          .toSorted((a, b) => a - b);
        return days[Math.floor(days.length / 2)]!;
      };
      const medians = site.priorities.map((priority) => medianDays(priority.id));
      expect(medians).toEqual(medians.toSorted((a, b) => a - b));
    });

    it('has labels with a long tail, and points of the Fibonacci row on part of the work', () => {
      const counts = new Map<string, number>();
      for (const label of site.issues.flatMap((issue) => issue.labels)) {
        counts.set(label, (counts.get(label) ?? 0) + 1);
      }
      const sizes = [...counts.values()].toSorted((a, b) => b - a);
      expect(sizes.length).toBeGreaterThan(30);
      expect(sizes[0]!).toBeGreaterThan(sizes.at(-1)! * 10);
      const points = site.issues.flatMap((issue) => issue.custom['customfield_10016'] ?? []);
      expect(new Set(points)).toEqual(new Set([1, 2, 3, 5, 8, 13]));
      expect(points.length).toBeGreaterThan(500);
    });

    it('hides a project from all but a group, and some issues behind security levels', () => {
      const payments = site.projects.find((project) => project.key === 'PAY')!;
      expect(payments.browse).toEqual({ groups: ['payments-team'] });
      const members = site.groups.find((group) => group.name === 'payments-team')!.memberIds;
      expect(members).toContain(site.users[0]!.accountId);
      expect(site.users.filter((user) => !members.includes(user.accountId)).length).toBeGreaterThan(15);
      expect(share((issue) => issue.securityLevelId !== null)).toBeGreaterThan(0.005);
    });

    it('tells its issues apart by many different summaries', () => {
      expect(new Set(site.issues.map((issue) => issue.summary)).size).toBeGreaterThan(1000);
      expect(site.issues.filter((issue) => /[{}]|undefined(?! is not)/.test(issue.summary))).toEqual([]);
    });
  });

  it('starts with the demo admin and has one person who left', () => {
    const { users } = generateSite({ issues: 0, seed: 1, now: NOW });
    expect(users[0]).toMatchObject({ emailAddress: 'admin@example.com', isAdmin: true });
    expect(users.filter((user) => !user.active)).toHaveLength(1);
    expect(new Set(users.map((user) => user.accountId)).size).toBe(users.length);
  });
});

function sprintIdsOf(issue: IssueRecord): readonly number[] {
  const value = issue.custom['customfield_10020'];
  return Array.isArray(value) ? value.map(Number) : [];
}

function danglingReferences(site: SmallSite, issue: IssueRecord): readonly string[] {
  const project = byId(site.projects).get(issue.projectId);
  const users = new Set(site.users.map((user) => user.accountId));
  const options = new Set(site.customFields.flatMap((field) => field.options.map((option) => option.id)));
  const custom = issue.custom;
  const claims: Readonly<Record<string, boolean>> = {
    project: project !== undefined,
    type: project?.issueTypeIds.includes(issue.typeId) ?? false,
    status: project?.statusIds.includes(issue.statusId) ?? false,
    priority: byId(site.priorities).has(issue.priorityId),
    resolution: issue.resolutionId === null || byId(site.resolutions).has(issue.resolutionId),
    people: [issue.assigneeId, issue.reporterId, issue.creatorId].every((id) => id === null || users.has(id)),
    components: issue.componentIds.every((id) => project?.components.some((one) => one.id === id)),
    versions: [...issue.fixVersionIds, ...issue.affectsVersionIds].every((id) =>
      project?.versions.some((one) => one.id === id),
    ),
    parent: issue.parentId === null || byId(site.issues).has(issue.parentId),
    security:
      issue.securityLevelId === null ||
      (project?.securityLevels.some((level) => level.id === issue.securityLevelId) ?? false),
    sprints: sprintIdsOf(issue).every((id) => byId(site.sprints).has(id)),
    fields: Object.keys(custom).every((id) => site.customFields.some((field) => field.id === id)),
    options: [custom['customfield_10031'] ?? [], custom['customfield_10032'] ?? []]
      .flat()
      .every((id) => options.has(String(id))),
  };
  return Object.keys(claims).filter((name) => claims[name] === false);
}
