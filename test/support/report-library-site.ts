import { generateSite } from '../../local/data/generate/generate-site';
import type { PostRecord } from '../../local/jira/model';
import type { FaultRate } from '../../local/protocol';
import { FAIR_TRAFFIC } from '../../local/traffic/traffic';
import type { SavedReport } from '../../src/contract/reports';
import type { AppError } from '../../src/core/error';
import type { ReportInput } from '../../src/core/report/report';
import type { Result } from '../../src/core/result';
import { aLocalSite, TEST_NOW } from './local-site';
import { aReport } from './report';

const GENERATED = generateSite({ issues: 20, seed: 1, now: TEST_NOW });
const USERS = GENERATED.users.filter(({ active }) => active);
const JIRA_ADMIN = USERS.find(({ isAdmin }) => isAdmin)?.accountId ?? '';
const [ANN = '', BOB = '', CEM = '', DEE = '', EVE = '', FAY = '', GUS = '', HAL = ''] = USERS.filter(
  ({ isAdmin }) => !isAdmin,
).map(({ accountId }) => accountId);

/** Gus is in a group, Hal has a role in a space, Fay's account can be deactivated. */
export const PEOPLE = { JIRA_ADMIN, ANN, BOB, CEM, DEE, EVE, FAY, GUS, HAL } as const;

export const GROUP_ID = 'group-of-gus';
/** Of those who work on the space: its lead, where nobody leads a part of it. */
export const ROLE = { projectKey: GENERATED.projects[0]?.key ?? '', roleId: 10003 } as const;

export interface ReportSite {
  readonly call: <T>(accountId: string, name: string, payload?: object) => Promise<Result<T, AppError>>;
  /** The id of a new report; whoever makes it is in `administrators`. */
  readonly create: (accountId: string, report: ReportInput) => Promise<string>;
  /** The keys of what is stored, with the texts. */
  readonly rows: () => ReadonlyMap<string, string>;
  readonly deliver: (event: { readonly eventType: string }) => Promise<void>;
  readonly runDaily: () => Promise<unknown>;
  /** Makes the deliveries that are due. */
  readonly runHourly: () => Promise<void>;
  /** Comments, files and mails of all work items. */
  readonly posts: () => readonly PostRecord[];
  readonly pass: (ms: number) => void;
  readonly setFayActive: (isActive: boolean) => void;
}

/** A site whose clock goes on, since lists lag behind what was written. */
export async function aReportSite(faults: readonly FaultRate[] = []): Promise<ReportSite> {
  let now = TEST_NOW;
  let isFayActive = true;
  const users = GENERATED.users.map((user) =>
    user.accountId === FAY
      ? Object.defineProperty({ ...user }, 'active', { get: () => isFayActive, enumerable: true })
      : user,
  );
  const projects = GENERATED.projects.map((project) =>
    project.key === ROLE.projectKey ? { ...project, leadAccountId: HAL, components: [] } : project,
  );
  const group = { ...GENERATED.groups[0], name: 'team', groupId: GROUP_ID, memberIds: [GUS, FAY] };
  const data = { ...GENERATED, users, projects, groups: [...GENERATED.groups, group] } as typeof GENERATED;
  const { forge, jira, schedules, consumers, kvs } = await aLocalSite({
    ...{ data, now: () => now },
    traffic: { ...FAIR_TRAFFIC, faults },
  });
  const call: ReportSite['call'] = async <T>(accountId: string, name: string, payload: object = {}) => {
    now += 5_000;
    const context = { localId: 'here', extension: {} };
    const request = { moduleKey: 'reports', functionKey: name, payload, context };
    const answer = await forge.invoke(request, accountId);
    if (!answer.ok) throw new Error(answer.message);
    return answer.body as Result<T, AppError>;
  };
  return {
    call,
    create: async (accountId, report) => {
      const answer = await call<SavedReport>(accountId, 'reports/save', {
        id: `r${String(now)}`,
        seen: null,
        report,
      });
      if (!answer.ok) throw new Error(answer.error.code);
      return answer.value.id;
    },
    rows: () => new Map(kvs.rows().map(({ key, text }) => [key.replace('record/', ''), text])),
    deliver: (event) => {
      now += 5_000;
      return forge.deliver(event);
    },
    runDaily: () => schedules.run('every-day'),
    runHourly: async () => {
      await schedules.run('deliveries');
      await consumers.tick();
    },
    posts: () => jira.snapshot().posts,
    pass: (ms) => {
      now += ms;
    },
    setFayActive: (isActive) => {
      isFayActive = isActive;
    },
  };
}

/** A work item that everybody may see. */
export const OPEN_ITEM =
  GENERATED.issues.find(
    ({ projectId, securityLevelId }) =>
      securityLevelId === null &&
      GENERATED.projects.find(({ id }) => id === projectId)?.browse === 'any-logged-in',
  )?.key ?? '';

/** A private report of Ann's, with whatever is changed. */
export function aReportInput(changes: Partial<ReportInput> = {}): ReportInput {
  return {
    name: 'Delays by team',
    description: 'For the steering group',
    isTemplate: false,
    definition: aReport(),
    access: { kind: 'private' },
    administrators: [ANN],
    ...changes,
  };
}
