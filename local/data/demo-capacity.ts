import type { Row } from '../forge/kvs/table';
import type { SiteData, SprintRecord } from '../jira/model';
import { demoRow } from './demo-row';
import { DAY_MS } from './generate/working-time';

/**
 * Two teams that plan in hours, with one person in both of them, and a report over the two: in the shape in which the app
 * stores it. A site without these teams has nothing of it.
 */
export function demoCapacity(data: SiteData, now: number): readonly Row[] {
  const admin = data.users.find((user) => user.isAdmin);
  const teams = TEAMS.flatMap((team) => teamOn(data, team));
  if (admin === undefined || teams.length < TEAMS.length) return [];
  const records: readonly DemoRecord[] = [
    ['site-capacity', SITE],
    ...teams.flatMap(teamRecords),
    [
      'capacity-report:this-quarter',
      {
        version: 1,
        name: 'Payments and mobile this quarter',
        ownerId: admin.accountId,
        access: { kind: 'all' },
        boards: teams.map(({ boardId, projectKey }) => ({ boardId, projectKey })),
        iterations: { kind: 'periods', unit: 'quarter', count: 1 },
        rows: 'person',
        columns: 'month',
      },
    ],
  ];
  return records.map(([key, content]) => demoRow(key, content, now));
}

type DemoRecord = readonly [key: string, content: object];

interface DemoTeam {
  readonly projectKey: string;
  /** By the names that the generated people have; the first is in both teams. */
  readonly people: readonly (readonly [displayName: string, roleId: string, hoursADay: number])[];
}

const SHARED = 'Wei Zhang';

const TEAMS: readonly DemoTeam[] = [
  {
    projectKey: 'PAY',
    people: [
      [SHARED, 'developer', 6],
      ['James Whitfield', 'lead', 4],
      ['Priya Raman', 'developer', 6],
      ['Tom Okafor', 'tester', 6],
    ],
  },
  {
    projectKey: 'MOB',
    people: [
      [SHARED, 'developer', 5],
      ['Liam Nguyen', 'lead', 4],
      ['Noor Haddad', 'developer', 6],
      ['Chiara Russo', 'tester', 6],
    ],
  },
];

const SITE = {
  version: 1,
  roles: [
    { id: 'lead', name: 'Lead' },
    { id: 'developer', name: 'Developer' },
    { id: 'tester', name: 'Tester' },
  ],
  dailyLimit: 8,
  viewers: 'browse',
  defaults: { workingDays: [1, 2, 3, 4, 5], dailyCapacity: { hours: 8, points: 1 }, focus: 1 },
};

interface PlacedTeam extends Omit<DemoTeam, 'people'> {
  readonly boardId: number;
  readonly sprints: readonly SprintRecord[];
  readonly people: readonly object[];
}

/** Nothing where the site lacks the board or one of the people. */
function teamOn({ projects, boards, sprints, users }: SiteData, team: DemoTeam): readonly PlacedTeam[] {
  const { projectKey } = team;
  const project = projects.find(({ key }) => key === projectKey);
  const board = boards.find(({ projectId }) => projectId === project?.id);
  const people = team.people.flatMap(([displayName, roleId, dailyCapacity]) => {
    const user = users.find((one) => one.displayName === displayName);
    return user === undefined ? [] : [personPlan(user.accountId, roleId, dailyCapacity)];
  });
  if (board === undefined || people.length < team.people.length) return [];
  const own = sprints.filter(({ originBoardId }) => originBoardId === board.id);
  return [{ projectKey, boardId: board.id, sprints: own, people }];
}

function personPlan(accountId: string, roleId: string, dailyCapacity: number): object {
  return {
    ...{ accountId, roleId, dailyCapacity },
    ...{ workingDays: null, allocation: 1, focus: null, reserved: null },
  };
}

/** So many sprints before the active one are planned as well: a quarter has not more. */
const PAST_SPRINTS = 6;

/** One plan that later sprints borrow, and dates for those to come, which Jira has none for yet. */
function teamRecords({ boardId, sprints, people }: PlacedTeam): readonly DemoRecord[] {
  const active = sprints.findIndex(({ state }) => state === 'active');
  const first = sprints[Math.max(0, active - PAST_SPRINTS)];
  const end = sprints[active]?.endAt ?? null;
  const planOf = ({ id }: SprintRecord, dates: object): DemoRecord => [
    `iteration-capacity:${String(boardId)}:sprint:${String(id)}`,
    { version: 1, people, ...dates },
  ];
  return [
    [`board-capacity:${String(boardId)}`, BOARD],
    ...(first === undefined ? [] : [planOf(first, { start: null, end: null })]),
    ...(end === null
      ? []
      : sprints.slice(active + 1).map((sprint, at) => planOf(sprint, fortnight(end, at)))),
  ];
}

/** Monday to Friday of the week after next, and so on, after a sprint that ended at a moment. */
function fortnight(end: number, at: number): object {
  const start = end + at * 2 * 7 * DAY_MS;
  return { start: dateOf(start), end: dateOf(start + 11 * DAY_MS) };
}

function dateOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

const BOARD = {
  version: 1,
  unit: 'hours',
  estimate: { kind: 'remaining' },
  workTypeIds: null,
  workingDays: [1, 2, 3, 4, 5],
  dailyCapacity: 8,
  focus: 0.9,
  reserved: 0.5,
  timeZone: 'Europe/Berlin',
  holidays: [],
  publicHolidays: { country: 'DE', state: 'BE', region: null, kinds: ['public'], removed: [] },
  rangeWork: 'due',
  onlyBoardItems: false,
  rules: {
    ...{ today: 'counted', endDay: 'left-out', doneWork: 'counted', hierarchy: 'each' },
    ...{ partDays: 'larger', idealLine: 'by-capacity', nearlyFullFrom: 0.9 },
  },
};
