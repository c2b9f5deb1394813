import type { BoardRecord, FilterRecord, ProjectRecord, SprintRecord, StatusRecord } from '../../jira/model';
import { boardFilter, columnsOf } from '../generate/boards-and-filters';
import type { ImportedIssue, ImportedSprint } from './imported-issue';
import type { ImportedProjectLists } from './import-projects';

export interface ImportedBoards {
  readonly boards: readonly BoardRecord[];
  readonly filters: readonly FilterRecord[];
  readonly sprints: readonly SprintRecord[];
  sprintIds(issue: ImportedIssue): readonly number[];
}

const BOARD_ISSUES_MIN = 20;
const FIRST_FILTER_ID = 10_000;

/** A board with its filter for each large project and for each project with sprints. */
export function makeImportedBoards(input: {
  lists: readonly ImportedProjectLists[];
  projects: readonly ProjectRecord[];
  statuses: readonly StatusRecord[];
  storyPointsId: string | null;
}): ImportedBoards {
  const boards: BoardRecord[] = [];
  const filters: FilterRecord[] = [];
  const sprints = new Map<string, SprintRecord>();
  input.lists.forEach((list, index) => {
    const project = input.projects[index];
    const usesSprints = list.issues.some((issue) => issue.sprints.length > 0);
    if (project === undefined || (list.issues.length < BOARD_ISSUES_MIN && !usesSprints)) return;
    const id = boards.length + 1;
    const filterId = String(FIRST_FILTER_ID + id);
    boards.push({
      id,
      name: `${project.key} board`,
      type: usesSprints ? 'scrum' : 'kanban',
      projectId: project.id,
      filterId,
      columns: columnsOf(project, input.statuses),
      estimationFieldId: usesSprints ? input.storyPointsId : null,
    });
    filters.push(boardFilter(project, filterId));
    for (const [name, sprint] of sprintsOf(list.issues)) {
      if (!sprints.has(name))
        sprints.set(name, makeSprint(sprint, { id: sprints.size + 1, boardId: id, issues: list.issues }));
    }
  });
  return {
    boards,
    filters,
    sprints: [...sprints.values()],
    sprintIds: (issue) => [...new Set(issue.sprints.flatMap((sprint) => sprints.get(sprint.name)?.id ?? []))],
  };
}

function sprintsOf(issues: readonly ImportedIssue[]): ReadonlyMap<string, ImportedSprint> {
  return new Map(issues.flatMap((issue) => issue.sprints.map((sprint) => [sprint.name, sprint] as const)));
}

function makeSprint(
  sprint: ImportedSprint,
  place: { id: number; boardId: number; issues: readonly ImportedIssue[] },
): SprintRecord {
  const own = place.issues.filter((issue) => issue.sprints.some((one) => one.name === sprint.name));
  const isOver = own.every((issue) => issue.resolvedAt !== null);
  return {
    id: place.id,
    name: sprint.name,
    state: sprint.state ?? (isOver ? 'closed' : 'active'),
    goal: sprint.goal,
    originBoardId: place.boardId,
    startAt: sprint.startAt,
    endAt: sprint.endAt,
    completeAt: sprint.completeAt,
  };
}
