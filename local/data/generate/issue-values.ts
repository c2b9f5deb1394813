import type { CustomValue } from '../../jira/model';
import type { IssueTimeline } from './issue-timeline';
import type { PlannedVersion } from './plan-versions';
import type { ProjectPlan } from './project-plan';
import { createWeightedPick, type Random } from './random';
import {
  FIELD_IDS,
  PLATFORMS,
  RESOLUTIONS,
  SQUADS,
  idOf,
  type IssueTypeName,
  type PriorityName,
  type ResolutionName,
} from './site-lists';
import { CUSTOMERS, LABELS, TOPICS } from './vocabulary';
import { DAY_MS, HOUR_MS, dateText, isWeekend } from './working-time';

/** What the values of one issue depend on. */
export interface ValueInput {
  readonly plan: ProjectPlan;
  readonly type: IssueTypeName;
  readonly createdAt: number;
  readonly now: number;
  readonly timeline: IssueTimeline;
  readonly assigneeId: string | null;
}

const NONE: readonly string[] = [];

export const pickPriority: (random: Random) => PriorityName = createWeightedPick<PriorityName>([
  ['Highest', 5],
  ['High', 19],
  ['Medium', 50],
  ['Low', 19],
  ['Lowest', 7],
]);

const pickResolution = createWeightedPick<ResolutionName>([
  ['Done', 86],
  ["Won't Do", 9],
  ['Duplicate', 5],
]);
const pickBugResolution = createWeightedPick<ResolutionName>([
  ['Done', 76],
  ["Won't Do", 8],
  ['Duplicate', 8],
  ['Cannot Reproduce', 8],
]);

export function chooseResolution(random: Random, input: ValueInput): string | null {
  if (input.timeline.resolvedAt === null) return null;
  const pick = input.type === 'Bug' ? pickBugResolution : pickResolution;
  return idOf(RESOLUTIONS, input.type === 'Epic' ? 'Done' : pick(random));
}

const pickLabelCount = createWeightedPick<number>([
  [0, 42],
  [1, 31],
  [2, 18],
  [3, 9],
]);

export function chooseLabels(random: Random): readonly string[] {
  return pickSome(random, LABELS, pickLabelCount(random));
}

const pickComponentCount = createWeightedPick<number>([
  [0, 14],
  [1, 72],
  [2, 14],
]);

export function chooseComponents(random: Random, plan: ProjectPlan): readonly string[] {
  const ids = plan.record.components.map((component) => component.id);
  return pickSome(random, ids, Math.min(ids.length, pickComponentCount(random)));
}

/** Finished work is in the release that followed; planned work is often promised for the next one. */
export function chooseFixVersions(random: Random, input: ValueInput): readonly string[] {
  const { plan, timeline, type, now } = input;
  if (plan.versions.length === 0 || type === 'Epic' || type === 'Sub-task') return NONE;
  if (timeline.resolvedAt === null) {
    const promised = random.chance(timeline.startedAt === null ? 0.15 : 0.55);
    return promised ? idsOf(firstReleasedAfter(plan.versions, now)) : NONE;
  }
  if (!random.chance(0.86)) return NONE;
  const resolvedAt = timeline.resolvedAt;
  const shipped = firstReleasedAfter(plan.versions, resolvedAt);
  const isPortedBack = type === 'Bug' && random.chance(0.06);
  return [...(isPortedBack ? idsOf(lastReleasedBefore(plan.versions, resolvedAt)) : NONE), ...idsOf(shipped)];
}

export function chooseAffectsVersions(random: Random, input: ValueInput): readonly string[] {
  if (input.type !== 'Bug' || !random.chance(0.7)) return NONE;
  return idsOf(lastReleasedBefore(input.plan.versions, input.createdAt));
}

export function chooseDueDate(random: Random, input: ValueInput): string | null {
  if (!random.chance(input.plan.blueprint.usesDueDates)) return null;
  const due = input.createdAt + random.int(3, 60) * DAY_MS;
  return dateText(isWeekend(due) ? due + 2 * DAY_MS : due);
}

export interface TimeTracking {
  readonly originalEstimate: number | null;
  readonly remainingEstimate: number | null;
  readonly timeSpent: number | null;
}

const HOUR_S = 3600;
const QUARTER_S = 900;
const ESTIMATE_HOURS = [4, 2, 8, 1, 16, 3, 6, 24, 12, 40] as const;

export function chooseTimeTracking(random: Random, input: ValueInput): TimeTracking {
  const { plan, type, timeline } = input;
  if (type === 'Epic' || !random.chance(plan.blueprint.timeTracking)) {
    return { originalEstimate: null, remainingEstimate: null, timeSpent: null };
  }
  const originalEstimate = random.pickEarly(ESTIMATE_HOURS) * HOUR_S;
  if (timeline.startedAt === null) {
    return { originalEstimate, remainingEstimate: originalEstimate, timeSpent: null };
  }
  // People are optimists: the median takes a tenth longer than estimated.
  const whole = random.logNormal(originalEstimate * 1.1, 0.45);
  const share = timeline.resolvedAt === null ? random.next() : 1;
  const timeSpent = Math.max(QUARTER_S, Math.round((whole * share) / QUARTER_S) * QUARTER_S);
  const remainingEstimate = timeline.resolvedAt === null ? Math.max(0, originalEstimate - timeSpent) : 0;
  return { originalEstimate, remainingEstimate, timeSpent };
}

const pickStoryPoints = createWeightedPick<number>([
  [1, 14],
  [2, 22],
  [3, 27],
  [5, 22],
  [8, 11],
  [13, 4],
]);

/** How often an issue of this type is estimated in points, in projects that do so. */
const POINTED: Readonly<Record<IssueTypeName, number>> = {
  Epic: 0,
  Story: 0.92,
  Task: 0.65,
  'Sub-task': 0,
  Bug: 0.4,
  Improvement: 0.75,
  Incident: 0,
  Request: 0,
};

/** The custom fields, all but the sprint; each absent where it has no value. */
export function chooseCustomValues(random: Random, input: ValueInput): Record<string, CustomValue> {
  const { plan, timeline, type } = input;
  const { blueprint } = plan;
  const isStarted = timeline.startedAt !== null;
  const custom: Record<string, CustomValue> = {};
  if (blueprint.method === 'scrum' && random.chance(POINTED[type] * (isStarted ? 1 : 0.6))) {
    custom[FIELD_IDS.storyPoints] = pickStoryPoints(random);
  }
  if (blueprint.method !== 'business' && random.chance(0.8)) {
    custom[FIELD_IDS.squad] = random.pickEarly(SQUADS).id;
  }
  if ((blueprint.key === 'SHOP' || blueprint.key === 'MOB') && random.chance(0.7)) {
    custom[FIELD_IDS.platforms] = pickSome(random, PLATFORM_IDS, random.int(1, 3));
  }
  if (timeline.startedAt !== null && random.chance(0.5)) {
    custom[FIELD_IDS.startDate] = dateText(timeline.startedAt);
  }
  const respondedAt = input.createdAt + Math.floor(random.logNormal(2.5 * HOUR_MS, 1));
  if (blueprint.key === 'CARE' && respondedAt < (timeline.resolvedAt ?? input.now)) {
    custom[FIELD_IDS.firstResponse] = respondedAt;
  }
  const reviewer = random.pick(plan.team);
  if (
    blueprint.workflow.includes('In Review') &&
    isStarted &&
    reviewer !== input.assigneeId &&
    random.chance(0.7)
  ) {
    custom[FIELD_IDS.reviewer] = reviewer;
  }
  if (blueprint.key === 'CARE' || (blueprint.key === 'PAY' && random.chance(0.2))) {
    custom[FIELD_IDS.customer] = random.pickEarly(CUSTOMERS);
  }
  if (random.chance(0.16)) custom[FIELD_IDS.topics] = pickSome(random, TOPICS, random.int(1, 2));
  if (isStarted && random.chance(0.18)) {
    custom[FIELD_IDS.contributors] = pickSome(
      random,
      plan.team,
      Math.min(plan.team.length, random.int(1, 3)),
    );
  }
  return custom;
}

/** Nearly all issues have no or one vote and a few watchers; a handful are popular. */
export function chooseInterest(random: Random, mostPeople: number): { votes: number; watches: number } {
  return {
    votes: Math.min(mostPeople, Math.floor(random.logNormal(0.35, 1.2))),
    watches: Math.min(mostPeople, 1 + Math.floor(random.logNormal(0.9, 0.8))),
  };
}

const PLATFORM_IDS = PLATFORMS.map((platform) => platform.id);

function pickSome(random: Random, items: readonly string[], count: number): readonly string[] {
  if (count === 0) return NONE;
  const chosen = new Set<string>();
  // The long tail makes repeats likely; fewer values than wanted are as good.
  for (let attempt = 0; chosen.size < count && attempt < count * 3; attempt += 1) {
    chosen.add(random.pickEarly(items));
  }
  return [...chosen];
}

function firstReleasedAfter(versions: readonly PlannedVersion[], at: number): PlannedVersion | undefined {
  return versions.find((version) => version.releaseAt > at);
}

function lastReleasedBefore(versions: readonly PlannedVersion[], at: number): PlannedVersion | undefined {
  return versions.findLast((version) => version.releaseAt <= at);
}

function idsOf(version: PlannedVersion | undefined): readonly string[] {
  return version === undefined ? NONE : [version.record.id];
}
