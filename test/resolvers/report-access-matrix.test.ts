import type { OpenReport, ReportLibrary } from '../../src/contract/reports';
import type { ReportAccess } from '../../src/core/report/report';
import {
  aReportInput,
  aReportSite,
  GROUP_ID,
  PEOPLE,
  ROLE,
  type ReportSite,
} from '../support/report-library-site';

const { JIRA_ADMIN, ANN, BOB, CEM, DEE, EVE, FAY, GUS, HAL } = PEOPLE;

/** As Forge calls whoever is not logged in. */
const ANONYMOUS = 'unidentified';

const PERSONS = {
  anonymous: ANONYMOUS,
  stranger: CEM,
  'named user': DEE,
  'group member': GUS,
  'role holder': HAL,
  administrator: ANN,
  'second administrator': BOB,
  'former administrator': EVE,
  'Jira administrator': JIRA_ADMIN,
  'deactivated group member': FAY,
} as const;
type Person = keyof typeof PERSONS;

const limited = { kind: 'limited', accountIds: [], groupIds: [], roles: [] } as const;
const MODES = {
  private: { kind: 'private' },
  'limited to a user': { ...limited, accountIds: [DEE] },
  'limited to a group': { ...limited, groupIds: [GROUP_ID] },
  'limited to a role': { ...limited, roles: [ROLE] },
  open: { kind: 'open' },
  'a template, limited to a user': { ...limited, accountIds: [DEE] },
  'a template, open': { kind: 'open' },
} as const satisfies Readonly<Record<string, ReportAccess>>;
type Mode = keyof typeof MODES;
const isTemplate = (mode: Mode): boolean => mode.startsWith('a template');

type Standing = 'anonymous' | 'nobody' | 'reader' | 'administrator';

const EVERYBODY: readonly Person[] = [
  ...(['stranger', 'named user', 'group member', 'role holder', 'former administrator'] as const),
  'Jira administrator',
];

const READERS: Readonly<Record<Mode, readonly Person[]>> = {
  private: [],
  'limited to a user': ['named user'],
  'limited to a group': ['group member'],
  'limited to a role': ['role holder'],
  open: EVERYBODY,
  'a template, limited to a user': ['named user'],
  'a template, open': EVERYBODY,
};

function standingOf(person: Person, mode: Mode): Standing {
  // What Jira does not know as an active account is nobody to the app either.
  if (person === 'anonymous' || person === 'deactivated group member') return 'anonymous';
  if (person === 'administrator' || person === 'second administrator') return 'administrator';
  return READERS[mode].includes(person) ? 'reader' : 'nobody';
}

/** What the site is like when somebody calls. */
type State = 'in use' | 'in the trash' | 'nobody administers it';

interface Operation {
  readonly name: string;
  readonly state: State;
  /** A code of failure, `absent` from a list, or `done`. */
  readonly expected: Readonly<Record<Standing, string>>;
  /** Where being a Jira administrator decides instead. */
  readonly forJiraAdmin?: string;
  readonly run: (
    as: (name: string, payload?: object) => ReturnType<ReportSite['call']>,
    id: string,
  ) => Promise<string>;
}

const save = (id: string) => ({ id, seen: 2, report: aReportInput({ administrators: [ANN, BOB] }) });
const codeOf = async (answer: ReturnType<ReportSite['call']>): Promise<string> => {
  const outcome = await answer;
  return outcome.ok ? 'done' : outcome.error.code;
};
const byRef =
  (name: string, more: object = {}): Operation['run'] =>
  (as, id) =>
    codeOf(as(name, { id, ...more }));
const inList =
  (part: keyof ReportLibrary): Operation['run'] =>
  async (as, id) => {
    const answer = await as('reports/list');
    if (!answer.ok) return answer.error.code;
    const library = answer.value as ReportLibrary;
    return library[part].some((entry) => entry.id === id) ? 'done' : 'absent';
  };

const nobodyElse = { anonymous: 'forbidden', nobody: 'report-gone' };
const listed = { anonymous: 'forbidden', nobody: 'absent' };
const readers = { ...nobodyElse, reader: 'done', administrator: 'done' };
const administrators = { ...nobodyElse, reader: 'forbidden', administrator: 'done' };
const inTrash = { ...nobodyElse, reader: 'report-gone' };
const noOne = {
  anonymous: 'forbidden',
  nobody: 'forbidden',
  reader: 'forbidden',
  administrator: 'forbidden',
};

const OPERATIONS: readonly Operation[] = [
  {
    ...{ name: 'list', state: 'in use', run: inList('reports') },
    expected: { ...listed, reader: 'done', administrator: 'done' },
  },
  { name: 'read', state: 'in use', expected: readers, run: byRef('reports/read') },
  {
    ...{ name: 'read many', state: 'in use' },
    expected: { ...readers, nobody: 'absent' },
    run: async (as, id) => {
      const answer = await as('reports/read-many', { ids: [id] });
      if (!answer.ok) return answer.error.code;
      return (answer.value as readonly OpenReport[]).length === 1 ? 'done' : 'absent';
    },
  },
  {
    name: 'mark',
    state: 'in use',
    expected: readers,
    run: byRef('reports/favourite', { isFavourite: true }),
  },
  {
    ...{ name: 'save', state: 'in use', expected: administrators },
    run: (as, id) => codeOf(as('reports/save', save(id))),
  },
  { name: 'delete', state: 'in use', expected: administrators, run: byRef('reports/delete') },
  { name: 'history', state: 'in use', expected: administrators, run: byRef('reports/history') },
  {
    ...{ name: 'take over', state: 'in use', run: byRef('reports/take-over') },
    ...{ expected: noOne, forJiraAdmin: 'report-gone' },
  },
  {
    ...{ name: 'list what is deleted', state: 'in the trash', run: inList('deleted') },
    expected: { ...listed, reader: 'absent', administrator: 'done' },
  },
  {
    ...{ name: 'read what is deleted', state: 'in the trash', run: byRef('reports/read') },
    expected: { ...inTrash, administrator: 'report-gone' },
  },
  {
    ...{ name: 'restore', state: 'in the trash', run: byRef('reports/restore') },
    expected: { ...inTrash, administrator: 'done' },
  },
  {
    ...{ name: 'list orphans', state: 'nobody administers it', run: inList('orphans') },
    expected: { ...listed, reader: 'absent', administrator: 'absent' },
    forJiraAdmin: 'done',
  },
  {
    ...{ name: 'take over an orphan', state: 'nobody administers it', run: byRef('reports/take-over') },
    ...{ expected: noOne, forJiraAdmin: 'done' },
  },
];

const SECRET = 'Planned lay-offs';

/** Made by Eve, who handed it over to Ann and Bob, or to Fay, who is gone by now. */
async function aReportThatIs(
  state: State,
  { site, mode }: { readonly site: ReportSite; readonly mode: Mode },
) {
  site.setFayActive(true);
  const report = (heirs: readonly string[]) =>
    aReportInput({
      ...{ name: SECRET, isTemplate: isTemplate(mode) },
      ...{ access: MODES[mode], administrators: heirs },
    });
  const heirs = state === 'nobody administers it' ? [FAY] : [ANN, BOB];
  const id = await site.create(EVE, report([EVE, ...heirs]));
  await site.call(EVE, 'reports/save', { id, seen: 1, report: report(heirs) });
  if (state === 'in the trash') await site.call(ANN, 'reports/delete', { id });
  site.setFayActive(false);
  return id;
}

interface Combination {
  readonly mode: Mode;
  readonly operation: Operation;
  readonly person: Person;
  readonly expected: string;
  /** Whoever may not open it does not hear its name either, whatever is answered. */
  readonly mayKnow: boolean;
}

function combine(mode: Mode, operation: Operation, person: Person): Combination {
  const { state, expected, forJiraAdmin } = operation;
  const known = standingOf(person, mode);
  // In other hands it is nobody's: its former administrators are strangers to it.
  const isLost = state === 'nobody administers it' && known === 'administrator';
  const standing = isLost ? (MODES[mode].kind === 'open' ? 'reader' : 'nobody') : known;
  const mayKnow = standing === 'reader' || standing === 'administrator';
  const common = { mode, operation, person };
  if (person === 'Jira administrator' && forJiraAdmin !== undefined) {
    return { ...common, expected: forJiraAdmin, mayKnow: mayKnow || forJiraAdmin === 'done' };
  }
  return { ...common, expected: expected[standing], mayKnow };
}

const CASES = (Object.keys(MODES) as Mode[]).flatMap((mode) =>
  OPERATIONS.map((operation) => ({
    mode,
    operation,
    own: (Object.keys(PERSONS) as Person[]).map((person) => combine(mode, operation, person)),
  })),
);
const COUNT = CASES.reduce((sum, { own }) => sum + own.length, 0);

describe(`B-P4: who may do what with a report, in ${COUNT} combinations`, () => {
  it.each(CASES)('$mode: $operation.name', async ({ mode, operation, own }) => {
    const site = await aReportSite();
    const outcomes: Record<string, string> = {};
    const betrayedTo: string[] = [];
    let id: string | null = null;
    for (const { person, mayKnow } of own) {
      id ??= await aReportThatIs(operation.state, { site, mode });
      const heard: string[] = [];
      const as = async (name: string, payload?: object) => {
        const answer = await site.call(PERSONS[person], name, payload);
        heard.push(JSON.stringify(answer));
        return answer;
      };
      outcomes[person] = await operation.run(as, id);
      if (!mayKnow && heard.join().includes(SECRET)) betrayedTo.push(person);
      // What was done may have changed it; who was refused left it as it was.
      if (outcomes[person] === 'done') id = null;
    }
    expect(outcomes).toEqual(Object.fromEntries(own.map(({ person, expected }) => [person, expected])));
    expect(betrayedTo).toEqual([]);
  });
});
