import type { SiteView } from '../../protocol';
import type { Space } from './api/jira';

/** What Jira calls the kinds of spaces in its addresses. */
const TYPE_SEGMENTS: Readonly<Record<string, string>> = {
  software: 'software',
  business: 'core',
  service_desk: 'servicedesk',
};

/**
 * Where the pages of the app in a space are.
 *
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-project-page/ (read 2026-08-22)
 */
export function spacePath(
  { appId, environmentId }: Pick<SiteView, 'appId' | 'environmentId'>,
  { key, projectTypeKey }: Pick<Space, 'key' | 'projectTypeKey'>,
): string {
  const type = TYPE_SEGMENTS[projectTypeKey] ?? projectTypeKey;
  return `/jira/${type}/projects/${encodeURIComponent(key)}/apps/${appId}/${environmentId}`;
}
