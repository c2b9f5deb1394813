import type { IssueRecord, ProjectRecord, StatusRecord, UserRecord } from '../../jira/model';
import { createIssueFamily, type IssueFamily } from './issue-family';
import { createPeoplePick } from './issue-people';
import { chooseSprints, joinedSprintAt } from './issue-sprints';
import { makeTimeline } from './issue-timeline';
import * as values from './issue-values';
import type { ProjectPlan } from './project-plan';
import type { Random } from './random';
import { FIELD_IDS, ISSUE_TYPES, PRIORITIES, STATUSES, idOf, type IssueTypeName } from './site-lists';
import { DAY_MS } from './working-time';
import { writeTexts } from './write-texts';

const FIRST_ISSUE_ID = 10001;

interface IssueInput {
  readonly users: readonly UserRecord[];
  readonly now: number;
  readonly random: Random;
}

/** A project while its issues are made. */
interface GrowingProject {
  readonly plan: ProjectPlan;
  readonly workflow: readonly StatusRecord[];
  readonly family: IssueFamily;
  lastNumber: number;
}

/** The site's issues in the order of their creation, which is also the order of ids and, within a project, of keys. */
export function* makeIssues(
  input: IssueInput & { plans: readonly ProjectPlan[]; count: number },
): Iterable<IssueRecord> {
  const { plans, count, random } = input;
  const births = plans
    .flatMap((plan, index) => {
      const project: GrowingProject = {
        plan,
        workflow: workflowOf(plan.record),
        family: createIssueFamily(),
        lastNumber: 0,
      };
      return Array.from({ length: issuesOf(plans, index, count) }, () => ({
        project,
        at: plan.drawCreatedAt(random),
      }));
    })
    .sort((a, b) => a.at - b.at);
  const makeIssue = createIssueMaker(input);
  for (const [index, { project, at }] of births.entries()) {
    yield makeIssue(project, { id: FIRST_ISSUE_ID + index, createdAt: at });
  }
}

function createIssueMaker(input: IssueInput) {
  const { users, now, random } = input;
  const pickPeople = createPeoplePick({ users, now });
  return (project: GrowingProject, birth: { id: number; createdAt: number }): IssueRecord => {
    const { plan, workflow, family } = project;
    const { createdAt } = birth;
    const wanted = plan.pickType(random);
    const parent = family.parentFor(random, wanted, createdAt);
    // A sub-task needs a parent; where none is open, the work becomes a task of its own.
    const type: IssueTypeName = wanted === 'Sub-task' && parent === null ? 'Task' : wanted;
    const priority = values.pickPriority(random);
    const timeline = makeTimeline(random, {
      createdAt,
      now,
      type,
      priority,
      factor: plan.blueprint.leadTimeFactor,
      deadline: parent?.resolvedAt ?? null,
      workflow,
    });
    const people = pickPeople(random, plan, timeline);
    const valueInput = { plan, type, createdAt, now, timeline, assigneeId: people.assigneeId };
    const custom = values.chooseCustomValues(random, valueInput);
    const lastChangeAt = addSprints(random, { project, type, custom, timeline, createdAt, now, parent });
    project.lastNumber += 1;
    const issue: IssueRecord = {
      id: birth.id,
      key: `${plan.record.key}-${project.lastNumber}`,
      projectId: plan.record.id,
      typeId: idOf(ISSUE_TYPES, type),
      statusId: timeline.status.id,
      priorityId: idOf(PRIORITIES, priority),
      resolutionId: values.chooseResolution(random, valueInput),
      ...writeTexts(random, plan.blueprint, type),
      environment: null,
      ...people,
      createdAt,
      updatedAt: touchedLater(random, Math.max(timeline.statusChangedAt, lastChangeAt), now),
      resolvedAt: timeline.resolvedAt,
      statusChangedAt: timeline.statusChangedAt,
      dueDate: values.chooseDueDate(random, valueInput),
      labels: values.chooseLabels(random),
      componentIds: values.chooseComponents(random, plan),
      fixVersionIds: values.chooseFixVersions(random, valueInput),
      affectsVersionIds: values.chooseAffectsVersions(random, valueInput),
      parentId: parent?.id ?? null,
      securityLevelId: chooseSecurityLevel(random, plan, parent),
      ...values.chooseTimeTracking(random, valueInput),
      ...values.chooseInterest(random, users.length),
      custom,
    };
    family.add(type, issue);
    return issue;
  };
}

/** Puts the issue into its sprints and answers when it joined the last one (or was created). */
function addSprints(
  random: Random,
  input: {
    project: GrowingProject;
    type: IssueTypeName;
    custom: Record<string, IssueRecord['custom'][string]>;
    timeline: ReturnType<typeof makeTimeline>;
    createdAt: number;
    now: number;
    parent: IssueRecord | null;
  },
): number {
  const { custom, createdAt, now, type } = input;
  const plan = input.project.plan.sprints;
  if (plan === null || type === 'Epic') return createdAt;
  if (type === 'Sub-task') {
    // Jira shows a sub-task in its parent's sprints and keeps no history of its own.
    const inherited = input.parent?.custom[FIELD_IDS.sprint];
    if (inherited !== undefined) custom[FIELD_IDS.sprint] = inherited;
    return createdAt;
  }
  const sprints = chooseSprints(random, { plan, timeline: input.timeline, now });
  if (sprints.length === 0) return createdAt;
  custom[FIELD_IDS.sprint] = sprints.map((sprint) => sprint.id);
  return joinedSprintAt({ createdAt, updatedAt: now }, sprints, sprints.length - 1);
}

/** Comments and small edits come after the last change of status. */
function touchedLater(random: Random, at: number, now: number): number {
  if (!random.chance(0.4)) return at;
  return Math.min(now, at + Math.floor(random.logNormal(DAY_MS, 1.3)));
}

function chooseSecurityLevel(random: Random, plan: ProjectPlan, parent: IssueRecord | null): string | null {
  if (parent !== null) return parent.securityLevelId;
  const levels = plan.record.securityLevels;
  return levels.length > 0 && random.chance(0.12) ? random.pickEarly(levels).id : null;
}

/** Shares are rounded so that they add up to the count exactly. */
function issuesOf(plans: readonly ProjectPlan[], index: number, count: number): number {
  const shareBefore = plans.slice(0, index).reduce((sum, plan) => sum + plan.blueprint.share, 0);
  const isLast = index === plans.length - 1;
  const upTo = isLast ? count : Math.round(count * (shareBefore + (plans[index]?.blueprint.share ?? 0)));
  return upTo - Math.round(count * shareBefore);
}

function workflowOf(project: ProjectRecord): readonly StatusRecord[] {
  return project.statusIds.flatMap((id) => STATUSES.filter((status) => status.id === id));
}
