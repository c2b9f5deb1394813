import { fullUserBean } from '../beans/user-bean';
import { ok } from '../rest/answer';
import type { Endpoint } from '../rest/endpoint';

export const myselfEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/rest/api/3/myself',
    scopes: {
      classic: ['read:jira-user'],
      granular: ['read:application-role:jira', 'read:group:jira', 'read:user:jira', 'read:avatar:jira'],
    },
    query: { expand: 'list' },
    pointsPerObject: 2,
    handle: ({ site, viewer, inputs }) => ok(fullUserBean(site, viewer, inputs.list('expand')), 1),
  },
];
