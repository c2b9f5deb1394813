import type { ProjectRecord } from '../../jira/model';
import { accountIdOf } from './people';
import { planSprints, type SprintPlan } from './plan-sprints';
import { planVersions, type PlannedVersion } from './plan-versions';
import { PROJECT_BLUEPRINTS, type ProjectBlueprint } from './project-blueprints';
import { createWeightedPick, type Random } from './random';
import { ISSUE_TYPES, STATUSES, idOf, type IssueTypeName } from './site-lists';
import { DAY_MS, MINUTE_MS, createMomentDraw } from './working-time';

/** A project that is ready to get issues. */
export interface ProjectPlan {
  readonly blueprint: ProjectBlueprint;
  readonly record: ProjectRecord;
  readonly boardId: number;
  /** Null for projects without sprints. */
  readonly sprints: SprintPlan | null;
  readonly versions: readonly PlannedVersion[];
  /** Account ids; those who do most come first. */
  readonly team: readonly string[];
  readonly drawCreatedAt: (random: Random) => number;
  readonly pickType: (random: Random) => IssueTypeName;
}

/** Ids leave room, so that a project's versions and sprints never run into the next one's. */
const IDS_PER_PROJECT = 200;

export function planProjects(options: {
  now: number;
  groupMembers: (group: string) => readonly string[];
}): readonly ProjectPlan[] {
  return PROJECT_BLUEPRINTS.map((blueprint, index) => planProject({ ...options, blueprint, index }));
}

function planProject(options: {
  now: number;
  blueprint: ProjectBlueprint;
  index: number;
  groupMembers: (group: string) => readonly string[];
}): ProjectPlan {
  const { now, blueprint, index } = options;
  const boardId = index + 1;
  const startAt = now - blueprint.ageDays * DAY_MS;
  const versions = planVersions({ blueprint, firstId: 10000 + index * IDS_PER_PROJECT, now });
  const team = blueprint.team.map((name) => accountIdOf(`${name}@example.com`));
  const record: ProjectRecord = {
    id: String(10000 + index),
    key: blueprint.key,
    name: blueprint.name,
    type: blueprint.type,
    style: blueprint.style,
    leadAccountId: team[0] ?? accountIdOf('admin@example.com'),
    issueTypeIds: blueprint.issueTypes.map(([name]) => idOf(ISSUE_TYPES, name)),
    statusIds: blueprint.workflow.map((name) => idOf(STATUSES, name)),
    versions: versions.map((version) => version.record),
    components: blueprint.components.map((name, position) => ({
      id: String(10000 + index * IDS_PER_PROJECT + position),
      name,
      leadAccountId: team[position % Math.max(1, team.length)] ?? null,
    })),
    securityLevels: Object.entries(blueprint.securityLevels).map(([name, group], position) => ({
      id: String(10000 + index * IDS_PER_PROJECT + position),
      name,
      memberIds: options.groupMembers(group),
    })),
    browse: blueprint.browse,
  };
  return {
    blueprint,
    record,
    boardId,
    sprints:
      blueprint.method === 'scrum'
        ? planSprints({
            projectKey: blueprint.key,
            boardId,
            firstId: 1 + index * IDS_PER_PROJECT,
            startAt,
            now,
          })
        : null,
    versions,
    team,
    drawCreatedAt: createMomentDraw({ from: startAt, to: now - 5 * MINUTE_MS, growth: blueprint.growth }),
    pickType: createWeightedPick(blueprint.issueTypes),
  };
}
