import { canBrowseProject } from '../permissions';
import type { ProjectRecord, SiteData, UserRecord, VersionRecord } from '../model';

export interface VersionPlace {
  readonly version: VersionRecord;
  readonly project: ProjectRecord;
  /** Place in the project's list. */
  readonly sequence: number;
}

/** Look-ups over what surrounds the issues: everything here has an id and seldom changes. */
export class Directory {
  readonly data: SiteData;
  readonly users: ReadonlyMap<string, UserRecord>;
  readonly projects: ReadonlyMap<string, ProjectRecord>;
  readonly projectRanks: ReadonlyMap<string, number>;
  readonly versions: ReadonlyMap<string, VersionPlace>;

  constructor(data: SiteData) {
    this.data = data;
    this.users = new Map(data.users.map((user) => [user.accountId, user]));
    this.projects = new Map(data.projects.map((project) => [project.id, project]));
    const byKey = [...data.projects].sort((a, b) => (a.key < b.key ? -1 : 1));
    this.projectRanks = new Map(byKey.map((project, rank) => [project.id, rank]));
    this.versions = new Map(
      data.projects.flatMap((project) =>
        project.versions.map((version, sequence) => [version.id, { version, project, sequence }] as const),
      ),
    );
  }

  /** By account id, display name or e-mail address, without regard to case. */
  usersCalled(name: string): readonly UserRecord[] {
    const wanted = name.toLowerCase();
    return this.data.users.filter(({ accountId, displayName, emailAddress }) =>
      [accountId, displayName, emailAddress].some((each) => each.toLowerCase() === wanted),
    );
  }

  browsableProjects(viewer: UserRecord | null): readonly ProjectRecord[] {
    return this.data.projects.filter((project) => canBrowseProject(project, viewer, this.data));
  }
}
