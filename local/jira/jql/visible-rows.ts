import { canSeeSecurityLevel } from '../permissions';
import type { Bitset } from './bitset';
import type { QueryContext } from './query-context';

/** Rows of the issues that the viewer may see: browsable project, and a security level that includes the viewer. */
export const visibleRows = ({ table, directory, viewer, projects }: QueryContext): Bitset => {
  const levels = table.posting('level', ({ securityLevelId }) =>
    securityLevelId === null ? [] : [securityLevelId],
  );
  const hidden = [...levels.keys()].filter((id) => !canSeeSecurityLevel(id, viewer, directory.data));
  return table
    .posting('project', ({ projectId }) => [projectId])
    .rowsOf(
      projects.map(({ id }) => id),
      table.size,
    )
    .minus(levels.rowsOf(hidden, table.size));
};
