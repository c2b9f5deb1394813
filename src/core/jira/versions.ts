import * as v from 'valibot';
import type { VersionDates } from '../capacity/iteration';
import { parseValue } from '../parse-value';
import { success } from '../result';
import type { JiraCall } from './call';
import { listVersions } from './site-lists';

const schema = v.array(
  v.object({
    id: v.string(),
    name: v.string(),
    startDate: v.nullish(v.string(), null),
    releaseDate: v.nullish(v.string(), null),
    released: v.optional(v.boolean(), false),
    archived: v.optional(v.boolean(), false),
  }),
);

/** The versions of a project with their dates; archived ones are left out. */
export function listVersionDates(projectKey: string): JiraCall<readonly VersionDates[]> {
  const list = listVersions(projectKey);
  return {
    request: list.request,
    parse: (body) => {
      const versions = parseValue(schema, body, 'jira-unexpected');
      if (!versions.ok) return versions;
      return success(
        versions.value
          .filter(({ archived }) => !archived)
          .map(({ id, name, startDate, releaseDate, released }) => ({
            ...{ id, name, startDate, releaseDate },
            isReleased: released,
          })),
      );
    },
  };
}
