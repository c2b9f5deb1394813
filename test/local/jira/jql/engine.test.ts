import { createJqlEngine } from '../../../../local/jira/jql/engine';
import type { UserRecord } from '../../../../local/jira/model';
import { ANNA, BEN, NOW, aSite, anIssue } from '../../../support/site';

const at = (iso: string): number => Date.parse(iso);

/** S-n of the tables below is SHOP-n, O-n is OPS-n. */
const engine = createJqlEngine(
  aSite({
    filters: [
      aFilter('9001', 'Bugs', 'type = Bug ORDER BY key'),
      aFilter('9002', 'Bugs of Anna', 'filter = Bugs AND assignee = anna'),
      aFilter('9003', 'Loop', 'filter = 9004'),
      aFilter('9004', 'Loop back', 'filter = Loop'),
      aFilter('9005', 'Private', 'project = SHOP', 'private'),
      aFilter('9006', 'Everything', 'ORDER BY created'),
    ],
    issues: [
      anIssue({
        key: 'SHOP-1',
        typeId: '1',
        statusId: '2',
        priorityId: '1',
        summary: 'Checkout of the future',
        assigneeId: 'anna',
        createdAt: at('2026-01-05T09:00:00Z'),
        updatedAt: at('2026-03-18T14:00:00Z'),
        dueDate: '2026-03-18',
        labels: ['Mobile', 'ux'],
        fixVersionIds: ['1003'],
        votes: 3,
        custom: { customfield_10016: 8, customfield_10020: ['2'], customfield_10030: '501' },
      }),
      anIssue({
        key: 'SHOP-2',
        typeId: '3',
        statusId: '4',
        priorityId: '2',
        resolutionId: '1',
        summary: 'Login page fails on slow networks',
        description: 'The page times out. Log in again.',
        environment: 'Firefox 120',
        assigneeId: 'anna',
        reporterId: 'ben',
        createdAt: at('2026-02-10T23:30:00Z'),
        resolvedAt: at('2026-03-01T00:00:00Z'),
        statusChangedAt: at('2026-03-01T00:00:00Z'),
        dueDate: '2026-03-01',
        labels: ['mobile'],
        componentIds: ['2001'],
        fixVersionIds: ['1001', '1002'],
        affectsVersionIds: ['1001'],
        originalEstimate: 4 * 3600,
        remainingEstimate: 0,
        timeSpent: 6 * 3600,
        votes: 1,
        watches: 4,
        custom: { customfield_10016: 3, customfield_10020: ['1', '2'], customfield_10031: 'Red hot' },
      }),
      anIssue({
        key: 'SHOP-3',
        typeId: '4',
        parentId: 10001,
        statusId: '3',
        summary: 'Page loading: login-page spinner',
        assigneeId: 'ben',
        createdAt: at('2026-03-17T23:30:00Z'),
        componentIds: ['2001', '2002'],
        originalEstimate: 2 * 8 * 3600,
        custom: {
          customfield_10030: '502',
          customfield_10032: ['511', '512'],
          customfield_10033: 'ben',
          customfield_10034: '2026-04-01',
          customfield_10035: at('2026-03-18T08:00:00Z'),
          customfield_10036: ['Hot'],
          customfield_10037: ['anna', 'ben'],
        },
      }),
      anIssue({
        key: 'SHOP-10',
        typeId: '3',
        priorityId: null,
        summary: 'Carts are emptied',
        createdAt: at('2026-03-18T12:00:00Z'),
        fixVersionIds: ['1004'],
        custom: { customfield_10016: 0, customfield_10032: ['511'] },
      }),
      anIssue({
        key: 'OPS-1',
        statusId: '4',
        resolutionId: '2',
        priorityId: '4',
        summary: 'Rotate the keys',
        createdAt: at('2025-12-31T23:30:00Z'),
        resolvedAt: at('2026-02-01T10:15:30Z'),
        componentIds: ['2101'],
        fixVersionIds: ['1101'],
        timeSpent: 1800,
        custom: { customfield_10020: ['3'] },
      }),
      anIssue({
        key: 'OPS-2',
        typeId: '3',
        summary: 'Backup "failed"',
        assigneeId: 'cleo',
        reporterId: null,
        createdAt: at('2026-03-11T10:00:00Z'),
        dueDate: '2026-03-25',
      }),
    ],
  }),
);

function aFilter(id: string, name: string, jql: string, share: 'global' | 'private' = 'global') {
  return { id, name, description: '', jql, ownerAccountId: 'anna', share, favouriteOf: [] };
}

/** Keys in the order of the project and the number, for what is about matching. */
const keys = (jql: string, viewer: UserRecord | null = ANNA): string => {
  const found = engine.search({ jql: `${jql} ORDER BY key`, viewer, now: NOW });
  return found.ok
    ? found.issues.map(({ key }) => key.replace('SHOP', 'S').replace('OPS', 'O')).join(' ')
    : found.errors.join(' | ');
};

const ordered = (jql: string, viewer: UserRecord | null = ANNA): string => {
  const found = engine.search({ jql, viewer, now: NOW });
  return found.ok
    ? found.issues.map(({ key }) => key.replace('SHOP', 'S').replace('OPS', 'O')).join(' ')
    : found.errors.join(' | ');
};

const errors = (jql: string, viewer: UserRecord | null = ANNA): readonly string[] => {
  const found = engine.search({ jql, viewer, now: NOW });
  return found.ok ? [] : found.errors;
};

describe('search by fields with keys', () => {
  it.each([
    ['project = SHOP', 'S-1 S-2 S-3 S-10'],
    ['project = "web shop"', 'S-1 S-2 S-3 S-10'],
    ['project = 101', 'O-1 O-2'],
    ['project != SHOP', 'O-1 O-2'],
    ['project in (shop, OPS) and type = Bug', 'O-2 S-2 S-10'],
    ['PROJECT = OPS', 'O-1 O-2'],
    ['key = SHOP-2', 'S-2'],
    ['issuekey in (shop-2, OPS-1)', 'O-1 S-2'],
    ['issue = 10001', 'S-1'],
    ['id != SHOP-2', 'O-1 O-2 S-1 S-3 S-10'],
    ['key > SHOP-2', 'S-3 S-10'],
    ['key <= SHOP-2', 'S-1 S-2'],
    ['issuetype = bug', 'O-2 S-2 S-10'],
    ['type in standardIssueTypes() and project = SHOP', 'S-1 S-2 S-10'],
    ['type in subtaskIssueTypes()', 'S-3'],
    ['status = "In Progress"', 'S-1'],
    ['status = 4', 'O-1 S-2'],
    ['status not in (Done, "To Do")', 'S-1 S-3'],
    ['statusCategory = Done', 'O-1 S-2'],
    ['statusCategory = "In Progress"', 'S-1 S-3'],
    ['statusCategory != done', 'O-2 S-1 S-3 S-10'],
    ['statusCategory in (new, indeterminate)', 'O-2 S-1 S-3 S-10'],
    ['statusCategory = 2', 'O-2 S-10'],
    ['resolution = Fixed', 'S-2'],
    ['resolution = "won\'t do"', 'O-1'],
    ['resolution = Unresolved', 'O-2 S-1 S-3 S-10'],
    ['resolution != Unresolved', 'O-1 S-2'],
    ['resolution is empty', 'O-2 S-1 S-3 S-10'],
    ['assignee = "Anna Berg"', 'S-1 S-2'],
    [
      'assignee = anna@example.com',
      "Error in the JQL Query: The character '@' is a reserved JQL character. You must enclose it in a string or use the escape '\\u0040' instead. (line 1, character 16)",
    ],
    ['assignee = "anna@example.com"', 'S-1 S-2'],
    ['assignee = currentUser()', 'S-1 S-2'],
    ['assignee in (currentUser(), cleo)', 'O-2 S-1 S-2'],
    ['assignee != anna', 'O-2 S-3'],
    ['assignee is empty', 'O-1 S-10'],
    ['assignee is not empty', 'O-2 S-1 S-2 S-3'],
    ['assignee = empty', 'O-1 S-10'],
    ['assignee != null', 'O-2 S-1 S-2 S-3'],
    ['assignee in (cleo, empty)', 'O-1 O-2 S-10'],
    ['assignee not in (cleo, empty)', 'S-1 S-2 S-3'],
    ['assignee in membersOf(insiders)', 'S-1 S-2 S-3'],
    ['assignee not in membersOf("Insiders")', 'O-2'],
    ['assignee not in membersOf(nobody)', 'O-2 S-1 S-2 S-3'],
    ['reporter = ben', 'S-2'],
    ['reporter is empty', 'O-2'],
    ['creator = cleo and reporter = cleo', 'O-1 S-1 S-3 S-10'],
    ['labels = MOBILE', 'S-1 S-2'],
    ['labels in (ux, nothing)', 'S-1'],
    ['labels != ux', 'S-2'],
    ['labels is empty', 'O-1 O-2 S-3 S-10'],
    ['component = Cart', 'O-1 S-2 S-3'],
    ['component = 2101', 'O-1'],
    ['component != Search', 'O-1 S-2'],
    ['component in componentsLeadByUser()', 'S-2 S-3'],
    ['component in componentsLeadByUser(ben)', 'S-3'],
    ['project in projectsLeadByUser(ben)', 'O-1 O-2'],
    ['fixVersion = 1.0', 'O-1 S-2'],
    ['fixVersion = 1001', 'S-2'],
    ['fixVersion is empty and project = SHOP', 'S-3'],
    ['affectedVersion = "1.0"', 'S-2'],
    ['fixVersion > 1.1', 'S-1 S-10'],
    ['fixVersion >= "1.1" and fixVersion < 3.0', 'S-1 S-2'],
    ['fixVersion in releasedVersions()', 'S-2'],
    ['fixVersion in unreleasedVersions()', 'O-1 S-1 S-10'],
    ['fixVersion in unreleasedVersions(SHOP)', 'S-1 S-10'],
    ['fixVersion = latestReleasedVersion(SHOP)', 'S-2'],
    ['fixVersion = earliestUnreleasedVersion(SHOP)', 'S-1'],
    ['parent = SHOP-1', 'S-3'],
    ['parent in (10001)', 'S-3'],
    ['parent is empty and project = SHOP', 'S-1 S-2 S-10'],
    ['priority = high', 'S-2'],
    ['priority > Medium', 'S-1 S-2'],
    ['priority <= Medium', 'O-1 O-2 S-3'],
    ['priority is empty', 'S-10'],
  ])('%s', (jql, expected) => {
    expect(keys(jql)).toBe(expected);
  });
});

describe('search by custom fields', () => {
  it.each([
    ['"Story Points" = 3', 'S-2'],
    ['"story points" >= 3', 'S-1 S-2'],
    ['cf[10016] < 3', 'S-10'],
    ['cf[10016] != 0', 'S-1 S-2'],
    ['cf[10016] in (0, 8)', 'S-1 S-10'],
    ['cf[10016] is empty', 'O-1 O-2 S-3'],
    ['"Story Points[Number]" > 3', 'S-1'],
    ['sprint = 1', 'S-2'],
    ['sprint = "sprint 2"', 'S-1 S-2'],
    ['sprint in openSprints()', 'S-1 S-2'],
    ['sprint in closedSprints()', 'S-2'],
    ['sprint in futureSprints()', 'O-1'],
    ['sprint not in openSprints()', 'O-1'],
    ['sprint is empty', 'O-2 S-3 S-10'],
    ['cf[10030] = Red', 'S-1'],
    ['cf[10030] != 501', 'S-3'],
    ['Platforms = android', 'S-3'],
    ['Platforms != Android', 'S-10'],
    ['Reviewer = currentUser()', ''],
    ['Reviewer = "Ben Cole"', 'S-3'],
    ['Testers = anna', 'S-3'],
    ['Testers in membersOf(insiders)', 'S-3'],
    ['"Go live" = "2026-04-01"', 'S-3'],
    ['"Go live" > "2026/04/01"', ''],
    ['"Started at" >= startOfDay()', 'S-3'],
    ['Tags = hot', 'S-3'],
    ['cf[10031] ~ hot', 'S-2'],
  ])('%s', (jql, expected) => {
    expect(keys(jql)).toBe(expected);
  });

  it('asks every field that shares the name', () => {
    expect(keys('Team = Red')).toBe('S-1');
    expect(keys('Team ~ red')).toBe('S-2');
    expect(keys('Team is not empty')).toBe('');
    expect(keys('Team is empty')).toBe('O-1 O-2 S-1 S-2 S-3 S-10');
  });
});

describe('search by numbers and durations', () => {
  it.each([
    ['votes > 0', 'S-1 S-2'],
    ['votes = 0 and watchers = 0', 'O-1 O-2 S-3 S-10'],
    ['watchers >= 4', 'S-2'],
    ['originalEstimate = 4h', 'S-2'],
    ['timeoriginalestimate = "2d"', 'S-3'],
    ['originalEstimate > 240', 'S-3'],
    ['remainingEstimate = 0', 'S-2'],
    ['timespent <= "30m"', 'O-1'],
    ['timespent is empty', 'O-2 S-1 S-3 S-10'],
    ['workRatio > 100', 'S-2'],
  ])('%s', (jql, expected) => {
    expect(keys(jql)).toBe(expected);
  });
});

describe('search by dates', () => {
  it.each([
    ['created >= "2026-03-11"', 'O-2 S-3 S-10'],
    ['created > "2026/03/11 11:00"', 'S-3 S-10'],
    ['created >= "2026-03-11 11:00" and created <= "2026-03-11 11:00"', 'O-2'],
    ['created = "2026-03-11 11:00"', 'O-2'],
    ['created = "2026-03-11"', ''],
    ['created >= -7d', 'S-3 S-10'],
    ['created >= "-1w 4h 30m"', 'O-2 S-3 S-10'],
    ['created < -10w', 'O-1 S-1'],
    ['createdDate >= startOfDay()', 'S-3 S-10'],
    ['created >= startOfDay(-1)', 'S-3 S-10'],
    ['created >= startOfWeek(-1)', 'O-2 S-3 S-10'],
    ['created >= startOfMonth()', 'O-2 S-3 S-10'],
    ['created >= startOfMonth(-1M) and created <= endOfMonth(-1M)', 'S-2'],
    ['created >= startOfYear() and created < startOfYear("+5d")', 'O-1 S-1'],
    ['created <= endOfYear(-1y)', ''],
    ['updated > -1h', 'S-1'],
    ['updated <= now() and updated >= endOfDay(-1)', 'S-1'],
    ['resolved = "2026-02-01 11:15"', 'O-1'],
    ['resolutiondate is empty', 'O-2 S-1 S-3 S-10'],
    ['resolved != "2026-02-01 11:15"', 'S-2'],
    ['statusCategoryChangedDate >= "2026-03-01 13:00"', 'O-1 O-2 S-1 S-3 S-10'],
    ['due = "2026-03-18"', 'S-1'],
    ['due = now()', 'S-1'],
    ['duedate <= startOfDay()', 'S-1 S-2'],
    ['due < "0d"', 'S-2'],
    ['due <= 1w', 'O-2 S-1 S-2'],
    ['due > endOfWeek()', 'O-2'],
    ['due in ("2026-03-01", empty)', 'O-1 S-2 S-3 S-10'],
    ['created > 1773705600000', 'S-3 S-10'],
  ])('%s', (jql, expected) => {
    expect(keys(jql)).toBe(expected);
  });

  it('reads dates in the zone of the viewer', () => {
    expect(keys('created >= "2026-01-01"', ANNA)).toBe('O-1 O-2 S-1 S-2 S-3 S-10');
    expect(keys('created >= "2026-01-01"', BEN)).toBe('O-2 S-1 S-2 S-3 S-10');
    expect(keys('resolved = "2026-03-01 01:00"', ANNA)).toBe('S-2');
    expect(keys('resolved = "2026-02-28 19:00"', BEN)).toBe('S-2');
    expect(keys('created >= startOfDay()', BEN)).toBe('S-10');
  });

  it('begins the week as the locale of the viewer does', () => {
    const onSunday = createJqlEngine(
      aSite({ issues: [anIssue({ key: 'SHOP-1', createdAt: at('2026-03-15T12:00:00Z') })] }),
    );
    const count = (viewer: UserRecord) =>
      onSunday.count({ jql: 'created >= startOfWeek()', viewer, now: NOW });
    expect(count(ANNA)).toMatchObject({ count: 0 });
    expect(count(BEN)).toMatchObject({ count: 1 });
  });
});

describe('search by text', () => {
  it.each([
    ['summary ~ login', 'S-2 S-3'],
    ['summary ~ "LOGIN fails"', 'S-2'],
    ['summary ~ "page login"', 'S-2 S-3'],
    ['summary ~ "\\"page login\\""', ''],
    ['summary ~ "\\"login page\\""', 'S-2 S-3'],
    ['summary ~ "login-page"', 'S-2 S-3'],
    ['summary ~ "log*"', 'S-2 S-3'],
    ['summary ~ "l?gin"', 'S-2 S-3'],
    ['summary ~ "fut"', ''],
    ['summary ~ "login OR keys"', 'O-1 S-2 S-3'],
    ['summary ~ "page AND NOT slow"', 'S-3'],
    ['summary ~ "page -slow"', 'S-3'],
    ['summary ~ "+page +slow"', 'S-2'],
    ['summary !~ page', 'O-1 O-2 S-1 S-10'],
    ['description ~ page', 'S-2'],
    ['description !~ page', ''],
    ['description is empty', 'O-1 O-2 S-1 S-3 S-10'],
    ['environment ~ firefox', 'S-2'],
    ['text ~ "again"', 'S-2'],
    ['text ~ "hot"', 'S-2'],
    ['text ~ "firefox page"', ''],
    ['summary ~ "\\"failed\\""', 'O-2'],
  ])('%s', (jql, expected) => {
    expect(keys(jql)).toBe(expected);
  });
});

describe('and, or, not', () => {
  it.each([
    ['project = SHOP and type = Bug or project = OPS', 'O-1 O-2 S-2 S-10'],
    ['project = SHOP and (type = Bug or labels = ux)', 'S-1 S-2 S-10'],
    ['project = SHOP AND NOT type = Bug', 'S-1 S-3'],
    ['!(project = SHOP || type = Bug)', 'O-1'],
    ['not (project = OPS and type = Bug)', 'O-1 S-1 S-2 S-3 S-10'],
    ['not not project = OPS', 'O-1 O-2'],
    ['not assignee is empty', 'O-2 S-1 S-2 S-3'],
    ['not due > "2026-03-01"', 'S-2'],
  ])('%s', (jql, expected) => {
    expect(keys(jql)).toBe(expected);
  });

  it('leaves out empty values under not, as under !=', () => {
    expect(keys('not assignee = anna')).toBe('O-2 S-3');
    expect(keys('not (assignee = anna or priority = Medium)')).toBe('');
    expect(keys('not description ~ page')).toBe('');
    expect(keys('not labels in (ux)')).toBe('S-2');
  });
});

describe('saved filters', () => {
  it.each([
    ['filter = Bugs', 'O-2 S-2 S-10'],
    ['filter = 9001 and project = SHOP', 'S-2 S-10'],
    ['filter != Bugs', 'O-1 S-1 S-3'],
    ['not filter = Bugs', 'O-1 S-1 S-3'],
    ['savedFilter in ("Bugs of Anna")', 'S-2'],
    ['filter = Everything and project = OPS', 'O-1 O-2'],
    ['filter = Private and type = Bug', 'S-2 S-10'],
  ])('%s', (jql, expected) => {
    expect(keys(jql)).toBe(expected);
  });

  it('refuses a filter that leads back to itself', () => {
    expect(errors('filter = Loop')).toEqual([
      "Field 'filter' with value 'Loop' matches filter 'Loop' and causes a cyclical reference, this query can not be executed and should be edited.",
    ]);
  });

  it('does not know filters that are not shared with the viewer', () => {
    expect(errors('filter = Private', BEN)).toEqual([
      "The value 'Private' does not exist for the field 'filter'.",
    ]);
  });
});

describe('order', () => {
  it.each([
    ['', 'S-10 S-3 O-2 S-2 S-1 O-1'],
    ['project = SHOP ORDER BY key', 'S-1 S-2 S-3 S-10'],
    ['ORDER BY key DESC', 'S-10 S-3 S-2 S-1 O-2 O-1'],
    ['ORDER BY created ASC', 'O-1 S-1 S-2 O-2 S-3 S-10'],
    ['ORDER BY created', 'S-10 S-3 O-2 S-2 S-1 O-1'],
    ['ORDER BY priority DESC, key ASC', 'S-10 S-1 S-2 O-2 S-3 O-1'],
    ['ORDER BY priority ASC, key ASC', 'O-1 O-2 S-3 S-2 S-1 S-10'],
    ['ORDER BY assignee, key', 'S-1 S-2 S-3 O-2 O-1 S-10'],
    ['ORDER BY assignee DESC, key', 'O-1 S-10 O-2 S-3 S-1 S-2'],
    ['ORDER BY due ASC, key', 'S-2 S-1 O-2 O-1 S-3 S-10'],
    ['ORDER BY due DESC, key', 'O-1 S-3 S-10 O-2 S-1 S-2'],
    ['ORDER BY "Story Points" DESC, key', 'O-1 O-2 S-3 S-1 S-2 S-10'],
    ['ORDER BY cf[10016], key', 'S-10 S-2 S-1 O-1 O-2 S-3'],
    ['ORDER BY status DESC, summary ASC', 'S-2 O-1 S-3 S-1 O-2 S-10'],
    ['ORDER BY fixVersion ASC, key', 'O-1 S-2 S-1 S-10 O-2 S-3'],
    ['ORDER BY component ASC, key', 'O-1 S-2 S-3 O-2 S-1 S-10'],
    ['ORDER BY project ASC, votes DESC, key', 'O-1 O-2 S-1 S-2 S-3 S-10'],
    ['ORDER BY type, statusCategory, resolution, labels, sprint, parent, key', 'O-2 S-10 S-2 S-1 O-1 S-3'],
  ])('%s', (jql, expected) => {
    expect(ordered(jql)).toBe(expected);
  });

  it('keeps a different order for each direction and field', () => {
    expect(ordered('ORDER BY created ASC')).toBe('O-1 S-1 S-2 O-2 S-3 S-10');
    expect(ordered('ORDER BY created DESC')).toBe('S-10 S-3 O-2 S-2 S-1 O-1');
  });
});

describe('find and prepare', () => {
  const issues = [1, 2, 3, 4].map((number) => anIssue({ key: `SHOP-${number}`, createdAt: number }));

  it('gives any part of what search gives', () => {
    const engine = createJqlEngine(aSite({ issues }));
    const input = { jql: 'project = SHOP ORDER BY created ASC', viewer: ANNA, now: NOW };
    const found = engine.find(input);
    const keys = found.ok ? found.issues.slice(1, 3).map(({ key }) => key) : found.errors;
    expect([found.ok && found.issues.length, keys]).toEqual([4, ['SHOP-2', 'SHOP-3']]);
    expect(engine.find({ ...input, jql: 'nothing = 1' })).toEqual(
      engine.search({ ...input, jql: 'nothing = 1' }),
    );
  });

  it('finds the same with prepared indexes, also after a change', () => {
    const engine = createJqlEngine(aSite({ issues }));
    engine.prepare();
    engine.update(anIssue({ key: 'SHOP-2', statusId: '4' }));
    const counted = engine.count({ jql: 'statusCategory = Done', viewer: ANNA, now: NOW });
    expect(counted).toMatchObject({ ok: true, count: 1 });
    expect([engine.issue('shop-2')?.statusId, engine.issue('10003')?.key, engine.issue('SHOP-9')]).toEqual([
      '4',
      'SHOP-3',
      undefined,
    ]);
  });
});
