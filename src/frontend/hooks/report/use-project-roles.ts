import { listOwnNamedRoles } from '../../../core/jira/own-project-roles';
import { listProjectRoles, type NamedRole } from '../../../core/jira/project-roles';
import { useJira } from '../use-jira';

export interface ProjectRoles {
  /** Null while they are on their way. */
  readonly roles: readonly NamedRole[] | null;
  /** Whether Jira told the viewer's own roles only. */
  readonly areOwn: boolean;
}

/** The roles that the viewer can choose in a space: all of them for who administers one, else the own ones. */
export function useProjectRoles(projectKey: string | null): ProjectRoles {
  const all = useJira(projectKey === null ? null : `roles/${projectKey}`, () =>
    listProjectRoles(projectKey ?? ''),
  );
  const own = useJira(all?.ok === false && projectKey !== null ? `own-roles/${projectKey}` : null, () =>
    listOwnNamedRoles(projectKey ?? ''),
  );
  if (all?.ok === true) return { roles: all.value, areOwn: false };
  if (all === null || own === null) return { roles: null, areOwn: false };
  return { roles: own.ok ? own.value : [], areOwn: true };
}
