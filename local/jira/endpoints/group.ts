import type { GroupRecord } from '../model';
import { ok } from '../rest/answer';
import type { Answer, Call, Endpoint } from '../rest/endpoint';

/** How many groups the picker gives unless it is asked for fewer. */
const MAX_GROUPS = 20;

export const groupEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/rest/api/3/groups/picker',
    scopes: { classic: ['read:jira-user'], granular: ['read:group:jira'] },
    query: {
      query: 'text',
      exclude: 'list',
      excludeId: 'list',
      maxResults: 'integer',
      caseInsensitive: 'flag',
    },
    notEmulated: ['accountId', 'userName'],
    pointsPerObject: 2,
    handle: pickGroups,
  },
];

function pickGroups({ site, inputs }: Call): Answer {
  const text = inputs.text('query') ?? '';
  const isLoose = inputs.flag('caseInsensitive');
  const fold = (value: string): string => (isLoose ? value.toLowerCase() : value);
  const matching = site.data.groups
    .filter((group) => fold(group.name).includes(fold(text)))
    .filter((group) => !inputs.list('exclude').includes(group.name))
    .filter((group) => !inputs.list('excludeId').includes(group.groupId))
    .sort((a, b) => a.name.localeCompare(b.name));
  const wanted = Math.max(0, inputs.integer('maxResults', MAX_GROUPS));
  const groups = matching.slice(0, wanted).map((group) => groupBean(group, text, fold));
  return ok(
    {
      header: `Showing ${groups.length} of ${matching.length} matching groups`,
      total: matching.length,
      groups,
    },
    groups.length,
  );
}

function groupBean(
  group: GroupRecord,
  text: string,
  fold: (value: string) => string,
): Readonly<Record<string, unknown>> {
  const start = fold(group.name).indexOf(fold(text));
  const end = start + text.length;
  const html =
    text === ''
      ? escapeHtml(group.name)
      : `${escapeHtml(group.name.slice(0, start))}<b>${escapeHtml(group.name.slice(start, end))}</b>${escapeHtml(group.name.slice(end))}`;
  return { name: group.name, html, labels: [], groupId: group.groupId };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
