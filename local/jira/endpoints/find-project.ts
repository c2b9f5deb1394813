import type { ProjectRecord } from '../model';
import { canBrowseProject } from '../permissions';
import type { Call } from '../rest/endpoint';

/** A project by id or by key in any case; null when there is none that the viewer may browse. */
export function findVisibleProject({ site, viewer }: Call, idOrKey: string): ProjectRecord | null {
  const project =
    site.projects.get(idOrKey) ?? site.data.projects.find((each) => each.key === idOrKey.toUpperCase());
  return project !== undefined && canBrowseProject(project, viewer, site.data) ? project : null;
}

/** Jira's words for a project that is missing or hidden. */
export function projectUnknown(idOrKey: string): string {
  return /^\d+$/.test(idOrKey)
    ? `No project could be found with id '${idOrKey}'.`
    : `No project could be found with key '${idOrKey}'.`;
}
