import type { BoardRecord, ProjectRecord, SprintRecord } from '../model';
import type { Site } from '../site';
import { avatarUrl } from './avatar-urls';

type Bean = Readonly<Record<string, unknown>>;

export function boardBean(site: Site, board: BoardRecord): Bean {
  const project = site.projects.get(board.projectId);
  return {
    id: board.id,
    self: site.address(`/rest/agile/1.0/board/${board.id}`),
    name: board.name,
    type: board.type,
    ...(project === undefined ? {} : { location: boardLocation(site, project) }),
    isPrivate: false,
  };
}

function boardLocation(site: Site, project: ProjectRecord): Bean {
  const displayName = `${project.name} (${project.key})`;
  return {
    projectId: Number(project.id),
    displayName,
    projectName: project.name,
    projectKey: project.key,
    projectTypeKey: project.type,
    avatarURI: avatarUrl(site, 'project', project.id),
    name: displayName,
  };
}

export function boardConfigurationBean(site: Site, board: BoardRecord): Bean {
  const project = site.projects.get(board.projectId);
  return {
    id: board.id,
    name: board.name,
    type: board.type,
    self: site.address(`/rest/agile/1.0/board/${board.id}/configuration`),
    ...(project === undefined
      ? {}
      : {
          location: {
            type: 'project',
            key: project.key,
            id: project.id,
            self: site.address(`/rest/api/2/project/${project.id}`),
            name: project.name,
          },
        }),
    filter: { id: board.filterId, self: site.address(`/rest/api/2/filter/${board.filterId}`) },
    columnConfig: {
      columns: board.columns.map((column) => ({
        name: column.name,
        statuses: column.statusIds.map((id) => ({ id, self: site.address(`/rest/api/2/status/${id}`) })),
      })),
      constraintType: 'none',
    },
    ...estimation(site, board),
  };
}

/** Only scrum boards have an estimation; without a field it counts issues. */
function estimation(site: Site, board: BoardRecord): Bean {
  if (board.type !== 'scrum') return {};
  const fieldId = board.estimationFieldId;
  if (fieldId === null) return { estimation: { type: 'issueCount' } };
  const displayName = site.customFields.get(fieldId)?.name ?? 'Original Estimate';
  return { estimation: { type: 'field', field: { fieldId, displayName } } };
}

/** A sprint of the Agile API: the future ones have no dates, and no goal is an empty text. */
export function sprintBean(site: Site, sprint: SprintRecord): Bean {
  return {
    id: sprint.id,
    self: site.address(`/rest/agile/1.0/sprint/${sprint.id}`),
    state: sprint.state,
    name: sprint.name,
    ...instant('startDate', sprint.startAt),
    ...instant('endDate', sprint.endAt),
    ...instant('completeDate', sprint.completeAt),
    originBoardId: sprint.originBoardId,
    ...(sprint.state === 'future' && sprint.goal === null ? {} : { goal: sprint.goal ?? '' }),
  };
}

function instant(name: string, value: number | null): Bean {
  return value === null ? {} : { [name]: new Date(value).toISOString() };
}
