import type { ProjectRecord } from '../model';
import type { Site } from '../site';
import { avatarUrls } from './avatar-urls';
import { componentBean, issueTypeBean, versionBean } from './metadata-beans';
import { userBean } from './user-bean';

type Bean = Readonly<Record<string, unknown>>;

/** A project as the search lists it, without what has to be expanded. */
export function projectListBean(site: Site, project: ProjectRecord): Bean {
  return {
    expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
    self: site.address(`/rest/api/3/project/${project.id}`),
    id: project.id,
    key: project.key,
    name: project.name,
    avatarUrls: avatarUrls(site, 'project', project.id),
    projectTypeKey: project.type,
    simplified: project.style === 'next-gen',
    style: project.style,
    isPrivate: project.browse !== 'any-logged-in',
    properties: {},
  };
}

/** What can be expanded in a list of projects; the single project has all of it. */
export const projectExpansions: Readonly<Record<string, (site: Site, project: ProjectRecord) => Bean>> = {
  description: () => ({ description: '' }),
  lead: (site, project) => {
    const lead = site.users.get(project.leadAccountId);
    return lead === undefined ? {} : { lead: userBean(site, lead) };
  },
  issueTypes: (site, project) => ({ issueTypes: projectIssueTypes(site, project) }),
  url: (site, project) => ({ url: site.address(`/browse/${project.key}`) }),
};

export function projectIssueTypes(site: Site, project: ProjectRecord): readonly Bean[] {
  return project.issueTypeIds.flatMap((id) => {
    const type = site.issueTypes.get(id);
    return type === undefined ? [] : [issueTypeBean(site, type)];
  });
}

export function projectBean(site: Site, project: ProjectRecord): Bean {
  const expanded = Object.values(projectExpansions).map((expand) => expand(site, project));
  return Object.assign({}, projectListBean(site, project), ...expanded, {
    assigneeType: 'UNASSIGNED',
    components: project.components.map((component) => componentBean(site, component)),
    versions: projectVersions(site, project),
    roles: {},
  }) as Bean;
}

export function projectVersions(site: Site, project: ProjectRecord): readonly Bean[] {
  return project.versions.map((version) => ({
    ...versionBean(site, version),
    ...(version.startDate === null ? {} : { startDate: version.startDate }),
    projectId: Number(project.id),
  }));
}

export function projectComponents(site: Site, project: ProjectRecord): readonly Bean[] {
  return project.components.map((component) => {
    const lead = component.leadAccountId === null ? undefined : site.users.get(component.leadAccountId);
    return {
      ...componentBean(site, component),
      ...(lead === undefined ? {} : { lead: userBean(site, lead) }),
      assigneeType: 'PROJECT_DEFAULT',
      realAssigneeType: 'PROJECT_DEFAULT',
      isAssigneeTypeValid: false,
      project: project.key,
      projectId: Number(project.id),
    };
  });
}
