import { ok } from '../rest/answer';
import type { Endpoint } from '../rest/endpoint';
import { zonedText } from '../zoned-text';

export const serverInfoEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/rest/api/3/serverInfo',
    scopes: { classic: [], granular: [] },
    handle: ({ site, viewer, now }) =>
      ok({
        baseUrl: site.data.siteUrl,
        displayUrl: site.data.siteUrl,
        version: '1001.0.0-SNAPSHOT',
        versionNumbers: [1001, 0, 0],
        deploymentType: 'Cloud',
        buildNumber: 100300,
        buildDate: '2026-08-01T00:00:00.000+0000',
        serverTime: zonedText(now, viewer.timeZone),
        serverTimeZone: viewer.timeZone,
        scmInfo: 'local',
        serverTitle: 'Jira',
      }),
  },
];
