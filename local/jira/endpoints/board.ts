import { boardBean, boardConfigurationBean, sprintBean } from '../beans/agile-beans';
import type { BoardRecord, SprintRecord } from '../model';
import { badRequest, notFound, ok } from '../rest/answer';
import type { Answer, Call, Endpoint } from '../rest/endpoint';
import { pageBounds } from '../rest/page';
import {
  BOARD_UNKNOWN,
  canSeeBoard,
  findVisibleBoard,
  findVisibleSprint,
  SPRINT_UNKNOWN,
} from './find-board';

/** The Agile calls have no classic scopes. @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/ (read 2026-08-22) */
const BOARD_READ = {
  classic: [],
  granular: ['read:board-scope:jira-software', 'read:issue-details:jira'],
} as const;
const BOARDS_READ = {
  classic: [],
  granular: ['read:board-scope:jira-software', 'read:project:jira'],
} as const;
const CONFIGURATION_READ = {
  classic: [],
  granular: ['read:board-scope.admin:jira-software', 'read:project:jira'],
} as const;
const SPRINT_READ = { classic: [], granular: ['read:sprint:jira-software'] } as const;

const PAGE = { standard: 50, maximum: 50 } as const;
const BOARD_TYPES = ['scrum', 'kanban', 'simple'];
const SPRINT_STATES = ['future', 'active', 'closed'];

const orders: Readonly<Record<string, (a: BoardRecord, b: BoardRecord) => number>> = {
  name: (a, b) => a.name.localeCompare(b.name),
};

export const boardEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/rest/agile/1.0/board',
    scopes: BOARDS_READ,
    query: {
      startAt: 'integer',
      maxResults: 'integer',
      type: 'list',
      name: 'text',
      projectKeyOrId: 'text',
      orderBy: 'text',
      filterId: 'text',
    },
    notEmulated: [
      'accountIdLocation',
      'projectLocation',
      'includePrivate',
      'negateLocationFiltering',
      'expand',
      'projectTypeLocation',
    ],
    handle: listBoards,
  },
  {
    method: 'GET',
    path: '/rest/agile/1.0/board/{boardId}',
    scopes: BOARD_READ,
    handle: (call) => withBoard(call, (board) => ok(boardBean(call.site, board), 1)),
  },
  {
    method: 'GET',
    path: '/rest/agile/1.0/board/{boardId}/configuration',
    scopes: CONFIGURATION_READ,
    handle: (call) => withBoard(call, (board) => ok(boardConfigurationBean(call.site, board), 1)),
  },
  {
    method: 'GET',
    path: '/rest/agile/1.0/board/{boardId}/sprint',
    scopes: SPRINT_READ,
    query: { startAt: 'integer', maxResults: 'integer', state: 'list' },
    handle: (call) => withBoard(call, (board) => listSprints(call, board)),
  },
  {
    method: 'GET',
    path: '/rest/agile/1.0/sprint/{sprintId}',
    scopes: SPRINT_READ,
    handle: (call) => {
      const sprint = findVisibleSprint(call, call.params['sprintId']);
      return sprint === null ? notFound(SPRINT_UNKNOWN) : ok(sprintBean(call.site, sprint), 1);
    },
  },
];

function listBoards(call: Call): Answer {
  const { site, inputs } = call;
  const types = inputs.list('type');
  const unknownType = types.find((type) => !BOARD_TYPES.includes(type));
  if (unknownType !== undefined) return badRequest(`The board type '${unknownType}' is not supported.`);
  const order = inputs.text('orderBy');
  const compare = orders[order?.replace(/^[+-]/, '') ?? ''];
  const sign = order?.startsWith('-') === true ? -1 : 1;
  const name = inputs.text('name')?.toLowerCase() ?? '';
  const project = inputs.text('projectKeyOrId');
  const filterId = inputs.text('filterId');
  const boards = site.data.boards
    .filter((board) => canSeeBoard(call, board))
    .filter((board) => types.length === 0 || types.includes(board.type))
    .filter((board) => board.name.toLowerCase().includes(name))
    .filter((board) => project === null || isInProject(call, board, project))
    .filter((board) => filterId === null || board.filterId === filterId);
  const sorted = compare === undefined ? boards : [...boards].sort((a, b) => sign * compare(a, b));
  return agilePage(call, sorted, (board) => boardBean(site, board));
}

/** Kanban boards have no sprints; simple ones (of team-managed projects) only when the feature is on. */
function listSprints(call: Call, board: BoardRecord): Answer {
  const { site, inputs } = call;
  const sprints = site.data.sprints.filter((sprint) => sprint.originBoardId === board.id);
  const hasSprints = board.type === 'scrum' || (board.type === 'simple' && sprints.length > 0);
  if (!hasSprints) return badRequest('The board does not support sprints');
  const states = inputs.list('state');
  const unknownState = states.find((state) => !SPRINT_STATES.includes(state));
  if (unknownState !== undefined) return badRequest(`The sprint state '${unknownState}' is not supported.`);
  const wanted = sprints
    .filter((sprint) => states.length === 0 || states.includes(sprint.state))
    .sort(byStateAndStart);
  return agilePage(call, wanted, (sprint) => sprintBean(site, sprint));
}

const STATE_ORDER = { closed: 0, active: 1, future: 2 } as const;

function byStateAndStart(a: SprintRecord, b: SprintRecord): number {
  return STATE_ORDER[a.state] - STATE_ORDER[b.state] || (a.startAt ?? 0) - (b.startAt ?? 0) || a.id - b.id;
}

function agilePage<T>(call: Call, items: readonly T[], toBean: (item: T) => unknown): Answer {
  const { startAt, maxResults } = pageBounds(call, PAGE);
  const values = items.slice(startAt, startAt + maxResults).map(toBean);
  const isLast = startAt + maxResults >= items.length;
  return ok({ maxResults, startAt, total: items.length, isLast, values }, values.length);
}

function withBoard(call: Call, answer: (board: BoardRecord) => Answer): Answer {
  const board = findVisibleBoard(call, call.params['boardId']);
  return board === null ? notFound(BOARD_UNKNOWN) : answer(board);
}

function isInProject({ site }: Call, board: BoardRecord, keyOrId: string): boolean {
  const project = site.projects.get(board.projectId);
  return project?.id === keyOrId || project?.key === keyOrId.toUpperCase();
}
