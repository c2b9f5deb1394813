import type { BoardRecord, SprintRecord } from '../model';
import { canBrowseProject } from '../permissions';
import type { Call } from '../rest/endpoint';

export const BOARD_UNKNOWN =
  'The requested board cannot be viewed because it either does not exist or you do not have permission to view it.';
export const SPRINT_UNKNOWN = 'Sprint does not exist';

/** The board of this id; null when there is none that the viewer may see. */
export function findVisibleBoard(call: Call, id: string | undefined): BoardRecord | null {
  const board = call.site.boards.get(Number(id));
  return board !== undefined && canSeeBoard(call, board) ? board : null;
}

/** The sprint of this id; null when there is none on a board that the viewer may see. */
export function findVisibleSprint(call: Call, id: string | undefined): SprintRecord | null {
  const sprint = call.site.sprints.get(Number(id));
  const board = sprint === undefined ? undefined : call.site.boards.get(sprint.originBoardId);
  return sprint !== undefined && board !== undefined && canSeeBoard(call, board) ? sprint : null;
}

export function canSeeBoard({ site, viewer }: Call, board: BoardRecord): boolean {
  const project = site.projects.get(board.projectId);
  return project !== undefined && canBrowseProject(project, viewer, site.data);
}
