import { jqlFieldName } from '../../field/jql-name';
import { textOf } from '../../field/raw';
import { callJira } from '../../jira/call';
import type { SendRequest } from '../../jira/rest';
import { searchIssues } from '../../jira/search';
import { listVersions } from '../../jira/site-lists';
import { listedSegments } from '../../plan/counts/listed-segments';
import { and, notInClause, rangeClause } from '../../source/jql';
import { projectOf } from '../../source/project-of';
import { compareNames } from '../compare-names';
import type { ListOrder } from './list-order';

/** Each space costs a request for its versions. */
const SPACES_MAX = 25;

/**
 * Versions as Jira orders by them: each space has its own sequence, and the spaces stand by name. One name in several spaces is
 * one segment, at its first place.
 */
export const listVersionsBySpace: ListOrder = async ({ send, dimension, sources, jql }) => {
  const only = projectOf(sources);
  const field = jqlFieldName(dimension.field);
  const spaces = only === null ? await findSpaces(send, jql, field === null ? '' : anyValue(field)) : [only];
  if (spaces === null) return null;
  const lists = await Promise.all(spaces.map((key) => callJira(send, listVersions(key))));
  const versions = lists.flatMap((list) => (list.ok ? list.value : []));
  return lists.every(({ ok }) => ok) ? listedSegments(dimension, versions) : null;
};

function anyValue(field: string): string {
  return rangeClause(field, { from: null, before: null });
}

/**
 * The keys of the spaces that work items with a version are in, by the name of the space; null where they are too many. A page
 * tells some of them, and the next is asked for the others: whatever the source, there are at most as many pages as spaces.
 */
async function findSpaces(
  send: SendRequest,
  jql: string,
  withVersion: string,
): Promise<readonly string[] | null> {
  const names = new Map<string, string>();
  for (;;) {
    const others = names.size === 0 ? '' : notInClause('project', [...names.keys()]);
    const page = await callJira(
      send,
      searchIssues({ jql: and(jql, withVersion, others), fieldIds: ['project'], pageToken: null }),
    );
    if (!page.ok) return null;
    const known = names.size;
    for (const { fields } of page.value.issues) {
      const key = textOf(fields['project'], 'key');
      if (key !== null) names.set(key, textOf(fields['project'], 'name') ?? key);
    }
    if (names.size > SPACES_MAX) return null;
    if (names.size === known) return byName(names);
  }
}

function byName(names: ReadonlyMap<string, string>): readonly string[] {
  return [...names]
    .sort(([keyA, a], [keyB, b]) => compareNames(a, b) || compareNames(keyA, keyB))
    .map(([key]) => key);
}
