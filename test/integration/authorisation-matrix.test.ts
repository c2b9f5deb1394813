import { accountIdOf } from '../../local/data/generate/people';
import { canSeeIssue } from '../../local/jira/permissions';
import type { LocalSite } from '../../local/site';
import { DEFAULT_SITE_CAPACITY } from '../../src/core/capacity/records/site-capacity';
import type { AppError } from '../../src/core/error';
import type { Result } from '../../src/core/result';
import type { Audience } from '../../src/resolvers/audiences';
import type { DefinedResolver } from '../../src/resolvers/define-resolver';
import { RESOLVERS } from '../../src/resolvers/registry';
import type { Resource } from '../../src/resolvers/resources';
import { aBoard, aPlan, offOn } from '../support/capacity';
import { aChart, by, from } from '../support/chart';
import { aLocalSite, TEST_NOW } from '../support/local-site';
import { OUR_FAULT, outcomeOf } from '../support/outcome';
import { grantPermission } from '../support/permission-grant';
import { aReportInput } from '../support/report-library-site';
import { PAYLOADS_SITE, RESOLVER_PAYLOADS } from '../support/resolver-payloads';
import { aTrendConfig } from '../support/trend';

const account = (name: string): string => accountIdOf(`${name}@example.com`);

/** The space is for its team: to all others it and its board are hidden. */
const HIDDEN_SPACE = 'PAY';
const PERSONS = {
  anonymous: 'unidentified',
  'without access to Jira': 'nobody-of-this-site',
  deactivated: account('peter.novak'),
  viewer: account('grace.mwangi'),
  'member of the space': account('priya.raman'),
  'administrator of the space': account('james.whitfield'),
  'manager of capacity': account('marta.kowalska'),
  'administrator of the report': account('daniel.kim'),
  'Jira administrator': account('admin'),
} as const;
type Person = keyof typeof PERSONS;
const ALL = Object.keys(PERSONS) as readonly Person[];

const NOBODY: readonly Person[] = [];
const KNOWN_TO_JIRA: readonly Person[] = ALL.slice(3);
const TEAM: readonly Person[] = [
  ...(['member of the space', 'administrator of the space', 'manager of capacity'] as const),
  'Jira administrator',
];
const MANAGERS = TEAM.filter((person) => person !== 'member of the space');
const JIRA_ADMIN: readonly Person[] = ['Jira administrator'];
const OWNER: readonly Person[] = ['administrator of the report'];

const AUDIENCE: Readonly<Record<Audience, readonly Person[]>> = {
  viewer: ALL.filter((person) => person !== 'anonymous'),
  member: KNOWN_TO_JIRA,
  'jira-admin': JIRA_ADMIN,
  'site-template-user': KNOWN_TO_JIRA,
  'site-template-manager': JIRA_ADMIN,
  'capacity-report-author': KNOWN_TO_JIRA,
};

const boardOf = (key: string): number => {
  const project = PAYLOADS_SITE.projects.find((one) => one.key === key);
  return PAYLOADS_SITE.boards.find(({ projectId }) => projectId === project?.id)?.id ?? 0;
};
const HIDDEN_BOARD = boardOf(HIDDEN_SPACE);
const OPEN_BOARD = boardOf('SHOP');
const MISSING = '999999';

/** What a call is about: who may do it, and who may know that it is there. */
interface Target {
  readonly name: string;
  /** What the payload says in place of what the sample says. */
  readonly at: object;
  readonly may: readonly Person[];
  readonly mayKnow: readonly Person[];
}

const target = (name: string, at: object, may: readonly Person[], mayKnow = may): Target => ({
  ...{ name, at, may, mayKnow },
});
const board = (boardId: number): object => ({ boardId });
const plannedOn = (boardId: number, accountId: string): object => ({
  ...{ boardId, accountId, iteration: 'sprint:7' },
});
const ofReport = (id: string): object => ({ id, ids: [id], reportId: id, seen: 1 });
const ofDelivery = (reportId: string): object => ({ reportId, id: 'y' });

/** Of each resource: something of one's own or in one's own space, of others, in a hidden space, and nothing at all. */
const TARGETS: Readonly<Record<Resource, readonly Target[]>> = {
  'work-items': [target('all work items', {}, KNOWN_TO_JIRA)],
  public: [target('what everybody may know', {}, ALL)],
  'own-records': [target("one's own", {}, ALL), target("somebody else's", { id: 'of-victim' }, NOBODY)],
  'site-records': [target('the site', {}, ALL)],
  'stored-data': [target('all records', {}, ALL)],
  'browsed-board': [
    target('the board of a hidden space', board(HIDDEN_BOARD), TEAM),
    target('a board of an open space', board(OPEN_BOARD), KNOWN_TO_JIRA),
    target('no board', board(Number(MISSING)), NOBODY),
  ],
  'viewed-board': [
    target('the board of a hidden space', board(HIDDEN_BOARD), TEAM),
    target('a board of an open space', board(OPEN_BOARD), KNOWN_TO_JIRA),
    target('no board', board(Number(MISSING)), NOBODY),
  ],
  'managed-board': [
    target('the board of a hidden space', board(HIDDEN_BOARD), MANAGERS, TEAM),
    target('a board of an open space', board(OPEN_BOARD), JIRA_ADMIN, KNOWN_TO_JIRA),
    target('no board', board(Number(MISSING)), NOBODY),
  ],
  'planned-person': [
    target('who is planned', plannedOn(HIDDEN_BOARD, PERSONS['member of the space']), MANAGERS, TEAM),
    target('who is planned elsewhere', plannedOn(OPEN_BOARD, PERSONS['member of the space']), NOBODY, ALL),
    target('who is planned nowhere', plannedOn(HIDDEN_BOARD, PERSONS.viewer), NOBODY, TEAM),
    target('who is planned without a board', plannedOn(Number(MISSING), PERSONS.viewer), NOBODY),
  ],
  'viewed-boards': [target('all boards', {}, ALL)],
  'opened-capacity-report': [target('all of them', {}, KNOWN_TO_JIRA)],
  'own-capacity-report': [
    target('private', { id: 'x', seen: 1 }, OWNER),
    target('shared', { id: 'shared', seen: 1 }, OWNER, KNOWN_TO_JIRA),
    target('missing', { id: MISSING, seen: 1 }, NOBODY),
  ],
  'deleted-capacity-report': [
    target('private', { id: 'x' }, OWNER),
    target('shared', { id: 'shared' }, [...OWNER, ...JIRA_ADMIN], KNOWN_TO_JIRA),
    target('missing', { id: MISSING }, NOBODY),
  ],
  'opened-report': [
    target('private', ofReport('x'), OWNER),
    target('shared', ofReport('shared'), KNOWN_TO_JIRA),
    target('in the trash', ofReport('trash'), NOBODY),
    target('missing', ofReport(MISSING), NOBODY),
  ],
  'administered-report': [
    target('private', ofReport('x'), OWNER),
    target('shared', ofReport('shared'), OWNER, KNOWN_TO_JIRA),
    target('missing', ofReport(MISSING), NOBODY),
  ],
  'orphaned-report': [
    target('orphaned', ofReport('orphan'), JIRA_ADMIN),
    target('private', ofReport('x'), NOBODY),
    target('missing', ofReport(MISSING), NOBODY),
  ],
};

const DELIVERIES = [
  target('of a private report', ofDelivery('x'), OWNER),
  target('of a shared report', ofDelivery('shared'), OWNER),
  target('of no report', ofDelivery(MISSING), NOBODY),
];
const TRASH = [
  target('in the trash', ofReport('trash'), OWNER),
  target('not in the trash', ofReport('x'), NOBODY, OWNER),
  target('missing', ofReport(MISSING), NOBODY),
];
const everything = { kind: 'jql', jql: 'created >= "2000-01-01"' } as const;
const TO_AN_OPEN_ITEM = {
  delivery: {
    ...RESOLVER_PAYLOADS['deliveries/save'].delivery,
    way: { kind: 'comment', visibility: { kind: 'everyone' } },
    issueKey: [...PAYLOADS_SITE.issues].find(({ key }) => key.startsWith('SHOP-'))?.key,
  },
};

/** Resolvers that need another state than the rest of their resource, or that name it otherwise. */
const OWN_TARGETS: Readonly<Record<string, readonly Target[]>> = {
  'deliveries/list': DELIVERIES,
  'deliveries/save': DELIVERIES.map((one) => ({ ...one, at: { ...one.at, ...TO_AN_OPEN_ITEM } })),
  'deliveries/pause': DELIVERIES,
  'deliveries/delete': DELIVERIES,
  // Whatever its id: the account stands before it in the key.
  'personal-templates/save': [target("one's own", { id: 'of-victim' }, ALL)],
  'reports/restore': TRASH,
  'reports/favourite': TARGETS['opened-report'].map((one) => ({
    ...one,
    at: { ...one.at, isFavourite: true },
  })),
  'reports/list': [target('all of them', {}, KNOWN_TO_JIRA)],
  // It answers with those that are there.
  'reports/read-many': TARGETS['opened-report'].map((one) => ({ ...one, may: KNOWN_TO_JIRA })),
  'chart/run': [
    target(
      'all work items',
      {
        config: aChart({ sources: [from(everything)], chartBy: by('labels') }),
        ...{ overlay: null, isExact: true },
      },
      KNOWN_TO_JIRA,
    ),
  ],
  'trend/run': [
    target(
      'all work items',
      { config: aTrendConfig({ scope: { kind: 'source', source: everything } }) },
      KNOWN_TO_JIRA,
    ),
  ],
  'capacity/save-iteration': TARGETS['managed-board'].map((one) => ({
    ...one,
    at: { ...one.at, record: aPlan([{ accountId: PERSONS['Jira administrator'] }]) },
  })),
};

const LEVELS = PAYLOADS_SITE.projects.flatMap(({ securityLevels }) => securityLevels);
const USERS = new Map(PAYLOADS_SITE.users.map((user) => [user.accountId, user]));
const HIDDEN_ID = PAYLOADS_SITE.projects.find(({ key }) => key === HIDDEN_SPACE)?.id ?? '';

/** Each hidden work item carries its secret as a label. */
const DATA = {
  ...PAYLOADS_SITE,
  issues: [...PAYLOADS_SITE.issues].map((issue, at) => {
    const securityLevelId = at === 0 ? (LEVELS[0]?.id ?? null) : issue.securityLevelId;
    const projectId =
      at === 0
        ? (PAYLOADS_SITE.projects.find(({ securityLevels }) => securityLevels.length > 0)?.id ?? '')
        : issue.projectId;
    const placed = { ...issue, securityLevelId, projectId };
    return { ...placed, labels: labelsOf(placed) };
  }),
};

function labelsOf({ projectId, securityLevelId }: { projectId: string; securityLevelId: string | null }) {
  if (securityLevelId !== null) return [`secret-of-level-${securityLevelId}`];
  return projectId === HIDDEN_ID ? ['secret-of-space'] : ['known'];
}

/** Who may see a label, as Jira's rules of permissions have it. */
function whoSees(label: string): readonly Person[] {
  const issues = DATA.issues.filter(({ labels }) => labels.includes(label));
  return KNOWN_TO_JIRA.filter((person) =>
    issues.some((issue) => canSeeIssue(issue, USERS.get(PERSONS[person]) ?? null, DATA)),
  );
}

const VICTIM = account('wei.zhang');
const SECRETS: Readonly<Record<string, readonly Person[]>> = {
  'Secret report': OWNER,
  'Secret of the trash': OWNER,
  'Secret without a master': JIRA_ADMIN,
  'Secret capacity report': OWNER,
  'Secret of a victim': NOBODY,
  'Secret reason': MANAGERS,
  'Secret holiday': TEAM,
  ...Object.fromEntries(
    [...new Set(DATA.issues.flatMap(({ labels }) => labels))]
      .filter((label) => label.startsWith('secret'))
      .map((label) => [label, whoSees(label)]),
  ),
};
/** The person whose days off they are knows the reason; the site's administrators may export everything. */
const ALSO_KNOWN: Readonly<Record<string, readonly string[]>> = {
  'member of the space': ['Secret reason'],
};

const row = (key: string, content: object) => ({
  ...{ key: `record/${key}`, text: JSON.stringify({ revision: 1, content }) },
  ...{ createdAt: TEST_NOW, updatedAt: TEST_NOW, expiresAt: null },
});
const [ownerId = ''] = OWNER.map((person) => PERSONS[person]);

function reportRow(id: string, changes: object) {
  const record = { ...aReportInput({ administrators: [ownerId] }), ...changes };
  const about = { version: 2, changedAt: TEST_NOW, changedBy: ownerId, deletedAt: null };
  return row(`report:${id}`, { ...about, ...record });
}

const DELIVERY = {
  ...{ id: 'y', ownerId, issueKey: 'SHOP-1', way: { kind: 'attachment' }, namesItems: false, language: 'en' },
  ...{ schedule: { days: [1], hour: 8, timeZone: 'UTC' }, state: 'active', nextAt: TEST_NOW + 1e9 },
  ...{ run: null, failures: 0, log: [] },
};
const CAPACITY_REPORT = {
  ...{ version: 1, ownerId, rows: 'person', columns: 'iteration', iterations: { kind: 'open' } },
  boards: [{ boardId: OPEN_BOARD, projectKey: 'SHOP' }],
};
const CHART_TEMPLATE = { version: 1, config: RESOLVER_PAYLOADS['personal-templates/save'].config };
const TEAM_TEMPLATE = {
  version: 1,
  name: 'Team',
  people: [{ accountId: ownerId, roleId: null, dailyCapacity: 6 }],
};
const deletedAt = TEST_NOW;
const OWN_TEMPLATES = Object.values(PERSONS).flatMap((accountId) => [
  row(`personal-template:${accountId}#x`, { ...CHART_TEMPLATE, name: 'Own' }),
  row(`deleted-personal-template:${accountId}#x`, { ...CHART_TEMPLATE, name: 'Own', deletedAt }),
]);

const RECORDS = [
  row('site-settings', { version: 1, largeReads: 'resolver' }),
  row('site-capacity', DEFAULT_SITE_CAPACITY),
  reportRow('x', { name: 'Secret report' }),
  reportRow('shared', { name: 'Shared', access: { kind: 'open' } }),
  reportRow('trash', { name: 'Secret of the trash', deletedAt }),
  reportRow('orphan', { name: 'Secret without a master', administrators: [PERSONS.deactivated] }),
  ...['x', 'shared'].map((id) => row(`report-deliveries:${id}`, { version: 1, deliveries: [DELIVERY] })),
  ...['capacity-report', 'deleted-capacity-report'].flatMap((type) => {
    const gone = type.startsWith('deleted') ? { deletedAt } : {};
    const access = { private: { kind: 'private' }, all: { kind: 'all' } };
    return [
      row(`${type}:x`, {
        ...CAPACITY_REPORT,
        ...gone,
        name: 'Secret capacity report',
        access: access.private,
      }),
      row(`${type}:shared`, { ...CAPACITY_REPORT, ...gone, name: 'Shared', access: access.all }),
    ];
  }),
  ...OWN_TEMPLATES,
  row(`personal-template:${VICTIM}#of-victim`, { ...CHART_TEMPLATE, name: 'Secret of a victim' }),
  row(`deleted-personal-template:${VICTIM}#of-victim`, {
    ...CHART_TEMPLATE,
    name: 'Secret of a victim',
    deletedAt,
  }),
  row(`filter-choice:1:2:${VICTIM}`, {
    version: 1,
    choices: { summary: { kind: 'text', text: 'Secret of a victim' } },
  }),
  ...['site-template', 'capacity-template'].flatMap((type) => {
    const template = type === 'site-template' ? { ...CHART_TEMPLATE, name: 'Site' } : TEAM_TEMPLATE;
    return [row(`${type}:x`, template), row(`deleted-${type}:x`, { ...template, deletedAt })];
  }),
  row(
    `board-capacity:${HIDDEN_BOARD}`,
    aBoard({ holidays: [{ date: '2026-03-04', name: 'Secret holiday', share: 1 }] }),
  ),
  row(`board-capacity:${OPEN_BOARD}`, aBoard()),
  row(`iteration-capacity:${HIDDEN_BOARD}:sprint:7`, aPlan([{ accountId: PERSONS['member of the space'] }])),
  row(`person-capacity:${PERSONS['member of the space']}`, {
    ...{ version: 1, dailyLimit: null },
    daysOff: [offOn('2026-03-05', { reason: 'Secret reason' })],
  }),
];

/** What says that somebody may not, or that it is not there. */
const REFUSALS = /^(?:forbidden|report-gone|template-gone|source-not-found|jira-refused|delivery-gone)$/;
const isFault = (outcome: string): boolean => OUR_FAULT.test(outcome) || outcome === 'invalid-input';

const FUNCTIONS = [
  { moduleKey: 'chart', resolvers: RESOLVERS.userResolver },
  { moduleKey: 'settings', resolvers: RESOLVERS.adminResolver },
] as const;

interface Call {
  readonly moduleKey: string;
  readonly resolver: DefinedResolver;
  readonly about: Target;
  readonly person: Person;
}

const targetsOf = ({ name, resource }: DefinedResolver): readonly Target[] =>
  OWN_TARGETS[name] ?? TARGETS[resource].filter(({ at }) => isNamedBy(name, at));

/** A payload without an id cannot be about somebody else's. */
function isNamedBy(name: DefinedResolver['name'], at: object): boolean {
  const payload: object = RESOLVER_PAYLOADS[name];
  return Object.keys(at).length === 0 || Object.keys(at).some((key) => key !== 'seen' && key in payload);
}

function payloadOf({ resolver, about }: Pick<Call, 'resolver' | 'about'>): object {
  const payload: object = RESOLVER_PAYLOADS[resolver.name];
  const own = Object.entries(about.at).filter(([key]) => key in payload);
  return { ...payload, ...Object.fromEntries(own) };
}

const CALLS = FUNCTIONS.flatMap(({ moduleKey, resolvers }) =>
  resolvers.flatMap((resolver: DefinedResolver) => ({
    name: `${moduleKey}: ${resolver.name}`,
    resolver,
    calls: ALL.flatMap((person) =>
      targetsOf(resolver).map((about): Call => ({ moduleKey, resolver, about, person })),
    ),
  })),
);
const COUNT = CALLS.reduce((sum, { calls }) => sum + calls.length, 0);

async function aSite(): Promise<LocalSite> {
  const site = await aLocalSite({ data: DATA, records: RECORDS });
  const accountId = PERSONS['manager of capacity'];
  await grantPermission(site, { projectId: HIDDEN_ID, permission: 'manage-capacity', accountId });
  return site;
}

/** One site for all calls that change nothing. */
let clean: Promise<LocalSite> = aSite();

const rowsOf = (site: LocalSite): string =>
  JSON.stringify(site.kvs.rows().map(({ key, text }) => [key, text]));

async function send({ moduleKey, resolver, about, person }: Call) {
  const site = await clean;
  const before = rowsOf(site);
  const request = { moduleKey, functionKey: resolver.name, payload: payloadOf({ resolver, about }) };
  const context = { localId: 'here', extension: { accountId: PERSONS['Jira administrator'] } };
  const invoke = () => site.forge.invoke({ ...request, context }, PERSONS[person]);
  const answer = await invoke();
  if (!answer.ok) throw new Error(answer.message);
  const isChanged = rowsOf(site) !== before;
  if (isChanged) {
    // Whoever sends it again gets an answer too.
    const again = await invoke();
    if (!again.ok || isFault(outcomeOf(again.body as Result<unknown, AppError>))) throw new Error('Replayed');
    clean = aSite();
  }
  return { answer: answer.body as Result<unknown, AppError>, isChanged };
}

/** Without what the caller said itself. */
const withoutTarget = (answer: unknown, { at }: Target): string =>
  Object.values(at).reduce<string>(
    (text, said) => (typeof said === 'object' ? text : text.replaceAll(`"${String(said)}"`, '…')),
    JSON.stringify(answer),
  );

const EXPORTS: readonly string[] = ['capacity-transfer/read', 'data/export'];
const mayHear = (person: Person, secret: string, { name }: DefinedResolver): boolean =>
  SECRETS[secret]?.includes(person) === true ||
  ALSO_KNOWN[person]?.includes(secret) === true ||
  (person === 'Jira administrator' && EXPORTS.includes(name));

describe(`who may call what, in ${COUNT} combinations`, () => {
  it.each(CALLS)('$name', async ({ resolver, calls }) => {
    const faults: string[] = [];
    const refusals = new Map<Person, Set<string>>();
    for (const call of calls) {
      const { about, person } = call;
      const { answer, isChanged } = await send(call);
      const outcome = outcomeOf(answer);
      const isGranted = AUDIENCE[resolver.who].includes(person) && about.may.includes(person);
      const says = `${person}, ${about.name}: ${outcome}`;
      if (isFault(outcome) || isGranted === REFUSALS.test(outcome)) faults.push(says);
      if (isChanged && (!isGranted || resolver.effect === 'reads')) faults.push(`${says}, written`);
      for (const secret of Object.keys(SECRETS)) {
        if (JSON.stringify(answer).includes(secret) && !mayHear(person, secret, resolver)) {
          faults.push(`${says}, heard "${secret}"`);
        }
      }
      if (!isGranted && !about.mayKnow.includes(person)) {
        const same = refusals.get(person) ?? new Set();
        refusals.set(person, same.add(withoutTarget(answer, about)));
      }
    }
    const betraying = [...refusals].filter(([, answers]) => answers.size > 1);
    expect({ faults, betraying }).toEqual({ faults: [], betraying: [] });
  });

  it('counts for each person what Jira counts for that person', async () => {
    const counted: Record<string, unknown> = {};
    const expected: Record<string, number> = {};
    const resolver = RESOLVERS.userResolver.find(({ name }) => name === 'chart/run');
    const [about] = OWN_TARGETS['chart/run'] ?? [];
    if (resolver === undefined || about === undefined) throw new Error('No chart');
    for (const person of KNOWN_TO_JIRA) {
      const { answer } = await send({ moduleKey: 'chart', resolver, about, person });
      counted[person] = answer.ok ? (answer.value as { state: { items: number } }).state.items : answer.error;
      const user = USERS.get(PERSONS[person]) ?? null;
      expected[person] = DATA.issues.filter((issue) => canSeeIssue(issue, user, DATA)).length;
    }
    expect(counted).toEqual(expected);
    expect(new Set(Object.values(expected)).size).toBeGreaterThan(2);
  });
});
