import type { UserRecord } from '../../jira/model';
import type { IssueTimeline } from './issue-timeline';
import type { ProjectPlan } from './project-plan';
import type { Random } from './random';
import { DAY_MS } from './working-time';

/** Before the present: since then nobody could be assigned who has left. */
const LEFT_BEFORE_MS = 300 * DAY_MS;

export interface IssuePeople {
  readonly assigneeId: string | null;
  readonly reporterId: string;
  readonly creatorId: string;
}

/** Who reported an issue and who works on it. Restricted projects are reported to by their own team only. */
export function createPeoplePick(options: {
  users: readonly UserRecord[];
  now: number;
}): (random: Random, plan: ProjectPlan, timeline: IssueTimeline) => IssuePeople {
  const active = options.users.filter((user) => user.active).map((user) => user.accountId);
  const activeSet = new Set(active);
  return (random, plan, timeline) => {
    const colleagues = plan.team.filter((one) => activeSet.has(one));
    const isOld = timeline.resolvedAt !== null && timeline.resolvedAt < options.now - LEFT_BEFORE_MS;
    const isUnassigned = random.chance(timeline.startedAt === null ? 0.55 : 0.02);
    const asksFromOutside = plan.blueprint.browse === 'any-logged-in' && random.chance(0.4);
    const reporterId = random.pick(asksFromOutside ? active : colleagues);
    return {
      assigneeId: isUnassigned ? null : random.pickEarly(isOld ? plan.team : colleagues),
      reporterId,
      creatorId: random.chance(0.94) ? reporterId : random.pick(colleagues),
    };
  };
}
