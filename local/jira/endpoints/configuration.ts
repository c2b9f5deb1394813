import { ok } from '../rest/answer';
import type { Endpoint } from '../rest/endpoint';

export const configurationEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/rest/api/3/configuration',
    scopes: {
      classic: ['read:jira-user'],
      granular: ['read:instance-configuration:jira', 'read:issue.time-tracking:jira'],
    },
    handle: () =>
      ok({
        votingEnabled: true,
        watchingEnabled: true,
        unassignedIssuesAllowed: true,
        subTasksEnabled: true,
        issueLinkingEnabled: true,
        timeTrackingEnabled: true,
        attachmentsEnabled: true,
        timeTrackingConfiguration: {
          workingHoursPerDay: 8,
          workingDaysPerWeek: 5,
          timeFormat: 'pretty',
          defaultUnit: 'minute',
        },
      }),
  },
];
