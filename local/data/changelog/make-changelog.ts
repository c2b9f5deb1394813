import type { ChangeRecord, IssueRecord, WorklogRecord } from '../../jira/model';
import { createWorklogs } from '../worklogs/make-worklogs';
import { joinedSprintAt } from '../generate/issue-sprints';
import { createRandom, type Random } from '../generate/random';
import { FIELD_IDS } from '../generate/site-lists';
import { HISTORY_FIELDS, NO_VALUE, changeItem, type HistoryValue } from './change-item';
import { createSiteIndex, type SiteIndex, type SiteLists } from './site-index';
import { makeStatusPath, type StatusStep } from './status-path';

type Change = Omit<ChangeRecord, 'id'>;

/** What the makers of the single kinds of change need. */
interface HistoryInput {
  readonly random: Random;
  readonly issue: IssueRecord;
  readonly index: SiteIndex;
  readonly path: readonly StatusStep[];
  /** When somebody began to move the issue; its last update when nobody did. */
  readonly firstMoveAt: number;
  readonly leadId: string;
  readonly worklogs: readonly WorklogRecord[];
}

/** Room for the changes of one issue in the numbers of all changes. */
const CHANGES_PER_ISSUE = 100;

/**
 * Makes histories that end in exactly the values that the issue has: replayed backwards from the present, every change
 * finds the value that it left. The same issue always gets the same history.
 */
export function createChangelog(site: SiteLists): (issue: IssueRecord) => readonly ChangeRecord[] {
  const index = createSiteIndex(site);
  const worklogsOf = createWorklogs(site);
  return (issue) => {
    const random = createRandom(issue.id);
    const path = makeStatusPath(random, issue, index.workflow(issue));
    const input: HistoryInput = {
      random,
      issue,
      index,
      path,
      firstMoveAt: path[0]?.at ?? issue.updatedAt,
      leadId: index.project(issue).leadAccountId,
      worklogs: worklogsOf(issue),
    };
    const changes = CHANGE_MAKERS.flatMap((make) => make(input)).sort((a, b) => a.at - b.at);
    return changes.map((change, position) => ({ id: issue.id * CHANGES_PER_ISSUE + position, ...change }));
  };
}

const CHANGE_MAKERS: readonly ((input: HistoryInput) => readonly Change[])[] = [
  statusChanges,
  assigneeChanges,
  priorityChanges,
  storyPointChanges,
  sprintChanges,
  fixVersionChanges,
  timeChanges,
];

/** The resolution is set and cleared together with the status. */
function statusChanges({ issue, index, path, leadId }: HistoryInput): readonly Change[] {
  let from = index.workflow(issue)[0];
  return path.map(({ status, at }): Change => {
    const items = [
      changeItem(HISTORY_FIELDS.status, {
        from: index.value.status(from?.id ?? null),
        to: index.value.status(status.id),
      }),
    ];
    const wasDone = from?.category === 'done';
    const isDone = status.category === 'done';
    if (wasDone !== isDone && issue.resolutionId !== null) {
      const resolution = index.value.resolution(issue.resolutionId);
      items.push(
        changeItem(HISTORY_FIELDS.resolution, {
          from: isDone ? NO_VALUE : resolution,
          to: isDone ? resolution : NO_VALUE,
        }),
      );
    }
    from = status;
    return { at, authorId: issue.assigneeId ?? leadId, items };
  });
}

function assigneeChanges(input: HistoryInput): readonly Change[] {
  const { random, issue, index, leadId } = input;
  if (issue.assigneeId === null || random.chance(0.2)) return [];
  const isHandedOver = random.chance(0.15) && issue.assigneeId !== leadId;
  return [
    {
      at: momentBefore(input, input.firstMoveAt),
      authorId: isHandedOver ? leadId : issue.assigneeId,
      items: [
        changeItem(HISTORY_FIELDS.assignee, {
          from: isHandedOver ? index.value.assignee(leadId) : NO_VALUE,
          to: index.value.assignee(issue.assigneeId),
        }),
      ],
    },
  ];
}

/** Most priorities are right from the start; some were one step off. */
function priorityChanges(input: HistoryInput): readonly Change[] {
  const { random, issue, index, leadId } = input;
  if (issue.priorityId === null || !random.chance(0.1)) return [];
  const place = index.priorityIds.indexOf(issue.priorityId);
  const before = index.priorityIds[random.chance(0.5) ? place - 1 : place + 1];
  if (before === undefined) return [];
  return [
    {
      at: momentBefore(input, input.firstMoveAt),
      authorId: leadId,
      items: [
        changeItem(HISTORY_FIELDS.priority, {
          from: index.value.priority(before),
          to: index.value.priority(issue.priorityId),
        }),
      ],
    },
  ];
}

const STORY_POINTS = { name: 'Story Points', id: FIELD_IDS.storyPoints };

/** Numbers have no ids: only the texts are set. */
function storyPointChanges(input: HistoryInput): readonly Change[] {
  const { random, issue, leadId } = input;
  const points = issue.custom[FIELD_IDS.storyPoints];
  if (typeof points !== 'number') return [];
  const estimatedAt = momentBefore(input, input.firstMoveAt);
  const change = (at: number, from: number | null, to: number): Change => ({
    at,
    authorId: leadId,
    items: [changeItem(STORY_POINTS, { from: numberValue(from), to: numberValue(to) })],
  });
  if (!random.chance(0.12)) return [change(estimatedAt, null, points)];
  const guessed = points === 1 ? 2 : Math.ceil(points / 2);
  const correctedAt = estimatedAt + Math.floor((input.firstMoveAt - estimatedAt) * random.next());
  return [change(estimatedAt, null, guessed), change(correctedAt, guessed, points)];
}

const SPRINT = { name: 'Sprint', id: FIELD_IDS.sprint };

/** The value of the sprint field grows with each carry-over; a sub-task only shows its parent's sprints. */
function sprintChanges({ issue, index, leadId }: HistoryInput): readonly Change[] {
  const ids = issue.custom[FIELD_IDS.sprint];
  if (!Array.isArray(ids) || index.isSubtask(issue)) return [];
  const sprints = index.sprints(ids.map(Number));
  const listUpTo = (end: number): HistoryValue => ({
    id: sprints
      .slice(0, end)
      .map((sprint) => sprint.id)
      .join(', '),
    text: sprints
      .slice(0, end)
      .map((sprint) => sprint.name)
      .join(', '),
  });
  return sprints.map((_, position) => ({
    at: joinedSprintAt(issue, sprints, position),
    authorId: leadId,
    items: [changeItem(SPRINT, { from: listUpTo(position), to: listUpTo(position + 1) })],
  }));
}

/** One change a version, made when the work was done or, for open work, when it was planned. */
function fixVersionChanges(input: HistoryInput): readonly Change[] {
  const { issue, index, leadId } = input;
  const at = issue.resolvedAt ?? momentBefore(input, input.firstMoveAt);
  return issue.fixVersionIds.map((id) => ({
    at,
    authorId: issue.assigneeId ?? leadId,
    items: [changeItem(HISTORY_FIELDS.fixVersions, { from: NO_VALUE, to: index.value.fixVersions(id) })],
  }));
}

/** Logging work raises the time spent and lowers the remaining estimate, in the one entry. */
function timeChanges({ issue, worklogs }: HistoryInput): readonly Change[] {
  const { originalEstimate, remainingEstimate } = issue;
  let spent: number | null = null;
  let remaining = originalEstimate;
  return worklogs.map(({ authorId, createdAt, seconds }, position): Change => {
    const before: { spent: number | null; remaining: number | null } = { spent, remaining };
    spent = (spent ?? 0) + seconds;
    const expected = originalEstimate === null ? null : Math.max(0, originalEstimate - spent);
    remaining = position === worklogs.length - 1 ? remainingEstimate : expected;
    const estimate =
      before.remaining === remaining
        ? []
        : [secondsItem(HISTORY_FIELDS.timeestimate, before.remaining, remaining)];
    return {
      at: createdAt,
      authorId,
      items: [...estimate, secondsItem(HISTORY_FIELDS.timespent, before.spent, spent)],
    };
  });
}

/** Durations stand as seconds in both the value and its text. */
function secondsItem(
  field: { readonly name: string; readonly id: string },
  from: number | null,
  to: number | null,
): ChangeRecord['items'][number] {
  const value = (seconds: number | null): HistoryValue =>
    seconds === null ? NO_VALUE : { id: String(seconds), text: String(seconds) };
  return changeItem(field, { from: value(from), to: value(to) });
}

function momentBefore({ random, issue }: HistoryInput, end: number): number {
  return issue.createdAt + Math.floor((end - issue.createdAt) * random.next());
}

function numberValue(value: number | null): HistoryValue {
  return { id: null, text: value === null ? null : String(value) };
}
