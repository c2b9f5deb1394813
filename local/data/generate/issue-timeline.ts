import type { StatusRecord } from '../../jira/model';
import type { Random } from './random';
import type { IssueTypeName, PriorityName } from './site-lists';
import { DAY_MS, HOUR_MS, MINUTE_MS, toWorkingMoment } from './working-time';

/** When things happened to an issue, and the status that follows from it. */
export interface IssueTimeline {
  readonly status: StatusRecord;
  readonly statusChangedAt: number;
  /** When work began; null while nobody has begun. */
  readonly startedAt: number | null;
  readonly resolvedAt: number | null;
}

const MEDIAN_DAYS_BY_PRIORITY: Readonly<Record<PriorityName, number>> = {
  Highest: 3,
  High: 10,
  Medium: 28,
  Low: 62,
  Lowest: 110,
};

const FACTOR_BY_TYPE: Readonly<Record<IssueTypeName, number>> = {
  Epic: 5,
  Story: 1,
  Task: 0.8,
  'Sub-task': 0.45,
  Bug: 0.7,
  Improvement: 1.3,
  Incident: 0.15,
  Request: 0.6,
};

/** Spread of the logarithm: the slowest tenth takes about four times the median. */
const LEAD_TIME_SIGMA = 1.05;

/** Nobody ever comes back to some issues; the less urgent, the more. */
const FORGOTTEN: Readonly<Record<PriorityName, number>> = {
  Highest: 0,
  High: 0.01,
  Medium: 0.04,
  Low: 0.12,
  Lowest: 0.25,
};

export interface TimelineInput {
  readonly createdAt: number;
  readonly now: number;
  readonly type: IssueTypeName;
  readonly priority: PriorityName;
  /** The project's pace. */
  readonly factor: number;
  /** The parent's resolution: the issue is resolved before it. */
  readonly deadline: number | null;
  /** In the order of the workflow. */
  readonly workflow: readonly StatusRecord[];
}

export function makeTimeline(random: Random, input: TimelineInput): IssueTimeline {
  const { createdAt, now, deadline } = input;
  const isForgotten = deadline === null && random.chance(FORGOTTEN[input.priority]);
  const finishAt = isForgotten ? Infinity : drawFinish(random, input);
  const waitShare = 0.25 + 0.5 * random.next();
  if (finishAt < now) {
    const startedAt = createdAt + Math.floor((finishAt - createdAt) * waitShare);
    return { ...resolvedStatus(random, input, finishAt), startedAt, resolvedAt: finishAt };
  }
  const startedAt = createdAt + Math.floor((finishAt - createdAt) * waitShare);
  return startedAt < now
    ? {
        ...statusUnderway(input, 'indeterminate', { from: startedAt, to: finishAt }),
        startedAt,
        resolvedAt: null,
      }
    : {
        ...statusUnderway(input, 'new', { from: createdAt, to: startedAt }),
        startedAt: null,
        resolvedAt: null,
      };
}

function drawFinish(random: Random, input: TimelineInput): number {
  const medianDays = MEDIAN_DAYS_BY_PRIORITY[input.priority] * FACTOR_BY_TYPE[input.type] * input.factor;
  const lead = Math.floor(random.logNormal(medianDays * DAY_MS, LEAD_TIME_SIGMA));
  const worked = toWorkingMoment(random, input.createdAt + lead);
  const earliest = input.createdAt + 20 * MINUTE_MS;
  const finishAt = worked > earliest ? worked : earliest + random.int(0, 6 * HOUR_MS);
  if (input.deadline === null || finishAt < input.deadline) return finishAt;
  return input.createdAt + Math.floor((input.deadline - input.createdAt) * (0.3 + 0.65 * random.next()));
}

type StatusSince = Pick<IssueTimeline, 'status' | 'statusChangedAt'>;

/** Workflows with two finished statuses close an issue some days after it was resolved. */
function resolvedStatus(random: Random, input: TimelineInput, resolvedAt: number): StatusSince {
  const [first, second] = input.workflow.filter((status) => status.category === 'done');
  if (first === undefined) throw new RangeError('The workflow never ends.');
  const closedAt = resolvedAt + random.int(3 * DAY_MS, 10 * DAY_MS);
  return second !== undefined && closedAt < input.now
    ? { status: second, statusChangedAt: closedAt }
    : { status: first, statusChangedAt: resolvedAt };
}

/** Of the statuses of one category, the one that the issue has reached by now; the time is shared out evenly. */
function statusUnderway(
  input: TimelineInput,
  category: 'new' | 'indeterminate',
  span: { from: number; to: number },
): StatusSince {
  const statuses = input.workflow.filter((status) => status.category === category);
  const share = Number.isFinite(span.to) ? (input.now - span.from) / (span.to - span.from) : 0;
  const index = Math.min(statuses.length - 1, Math.floor(share * statuses.length));
  const status = statuses[index];
  if (status === undefined) throw new RangeError(`The workflow has no status of the category ${category}.`);
  const since =
    index === 0 ? span.from : span.from + Math.floor((span.to - span.from) * (index / statuses.length));
  return { status, statusChangedAt: since };
}
