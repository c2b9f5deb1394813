import type {
  ComponentRecord,
  IssueTypeRecord,
  PriorityRecord,
  ProjectRecord,
  ResolutionRecord,
  VersionRecord,
} from '../model';
import type { Site } from '../site';
import { avatarUrl, avatarUrls } from './avatar-urls';

type Bean = Readonly<Record<string, unknown>>;

export function issueTypeBean(site: Site, type: IssueTypeRecord): Bean {
  return {
    self: site.address(`/rest/api/3/issuetype/${type.id}`),
    id: type.id,
    description: '',
    iconUrl: avatarUrl(site, 'issuetype', type.id),
    name: type.name,
    subtask: type.subtask,
    hierarchyLevel: type.hierarchyLevel,
  };
}

export function priorityBean(site: Site, priority: PriorityRecord): Bean {
  return {
    self: site.address(`/rest/api/3/priority/${priority.id}`),
    iconUrl: avatarUrl(site, 'priority', priority.id),
    name: priority.name,
    id: priority.id,
  };
}

export function resolutionBean(site: Site, resolution: ResolutionRecord): Bean {
  return {
    self: site.address(`/rest/api/3/resolution/${resolution.id}`),
    id: resolution.id,
    description: '',
    name: resolution.name,
  };
}

export function projectSummaryBean(site: Site, project: ProjectRecord): Bean {
  return {
    self: site.address(`/rest/api/3/project/${project.id}`),
    id: project.id,
    key: project.key,
    name: project.name,
    projectTypeKey: project.type,
    simplified: project.style === 'next-gen',
    avatarUrls: avatarUrls(site, 'project', project.id),
  };
}

/** A version as an issue's field holds it; the project's own list adds to it. */
export function versionBean(site: Site, version: VersionRecord): Bean {
  return {
    self: site.address(`/rest/api/3/version/${version.id}`),
    id: version.id,
    name: version.name,
    archived: version.archived,
    released: version.released,
    ...(version.releaseDate === null ? {} : { releaseDate: version.releaseDate }),
  };
}

export function componentBean(site: Site, component: ComponentRecord): Bean {
  return {
    self: site.address(`/rest/api/3/component/${component.id}`),
    id: component.id,
    name: component.name,
  };
}
