import type { BoardRecord, FilterRecord, ProjectRecord, StatusRecord } from '../../jira/model';
import type { ProjectPlan } from './project-plan';
import { FIELD_IDS, STATUSES } from './site-lists';

/** A project's board with the filter that feeds it. */
export function makeBoards(plans: readonly ProjectPlan[]): {
  boards: readonly BoardRecord[];
  boardFilters: readonly FilterRecord[];
} {
  const withBoard = plans.filter((plan) => plan.blueprint.type === 'software');
  const rows = withBoard.map((plan) => {
    const filterId = String(10000 + plan.boardId);
    const board: BoardRecord = {
      id: plan.boardId,
      name: `${plan.record.key} board`,
      type: plan.record.style === 'next-gen' ? 'simple' : plan.sprints === null ? 'kanban' : 'scrum',
      projectId: plan.record.id,
      filterId,
      columns: columnsOf(plan.record, STATUSES),
      estimationFieldId: plan.sprints === null ? null : FIELD_IDS.storyPoints,
    };
    return { board, filter: boardFilter(plan.record, filterId) };
  });
  return { boards: rows.map((row) => row.board), boardFilters: rows.map((row) => row.filter) };
}

/** One column a status; a second finished status shares the last column. */
export function columnsOf(project: ProjectRecord, statuses: readonly StatusRecord[]): BoardRecord['columns'] {
  const own = project.statusIds.flatMap((id) => statuses.filter((status) => status.id === id));
  const done = own.filter((status) => status.category === 'done');
  const open = own.filter((status) => status.category !== 'done');
  return [
    ...open.map((status) => ({ name: status.name, statusIds: [status.id] })),
    { name: 'Done', statusIds: done.map((status) => status.id) },
  ];
}

export function boardFilter(project: ProjectRecord, filterId: string): FilterRecord {
  return {
    id: filterId,
    name: `Filter for ${project.key} board`,
    description: '',
    jql: `project = ${project.key} ORDER BY created DESC`,
    ownerAccountId: project.leadAccountId,
    share: 'global',
    favouriteOf: [],
  };
}

/** Filters that people made for themselves, besides those of the boards. */
export function makeSavedFilters(adminId: string): readonly FilterRecord[] {
  return SAVED_FILTERS.map(({ isFavourite, ...filter }, index) => ({
    id: String(10100 + index),
    ...filter,
    ownerAccountId: adminId,
    favouriteOf: isFavourite ? [adminId] : [],
  }));
}

const SAVED_FILTERS: readonly (Pick<FilterRecord, 'name' | 'description' | 'jql' | 'share'> & {
  readonly isFavourite: boolean;
})[] = [
  {
    name: 'All open work',
    description: 'Everything unresolved that the viewer may see',
    jql: 'resolution = Unresolved ORDER BY priority DESC, created ASC',
    share: 'global',
    isFavourite: true,
  },
  {
    name: 'Bugs of the last twelve months',
    description: 'For the quality review',
    jql: 'issuetype = Bug AND created >= -365d ORDER BY created DESC',
    share: 'global',
    isFavourite: true,
  },
  {
    name: 'Created in the last six months',
    description: '',
    jql: 'created >= -26w ORDER BY created DESC',
    share: 'global',
    isFavourite: false,
  },
  {
    name: 'Finished this year',
    description: '',
    jql: 'statusCategory = Done AND resolved >= startOfYear() ORDER BY resolved DESC',
    share: 'global',
    isFavourite: false,
  },
  {
    name: 'My open work',
    description: 'Differs for everybody who looks',
    jql: 'assignee = currentUser() AND resolution = Unresolved ORDER BY duedate ASC',
    share: 'global',
    isFavourite: true,
  },
  {
    name: 'Private notes',
    description: 'Nobody else sees this filter',
    jql: 'reporter = currentUser() AND labels = research',
    share: 'private',
    isFavourite: false,
  },
];
