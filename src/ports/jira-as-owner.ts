import type { SendRequest } from '../core/jira/rest';

/**
 * Sends as somebody who is not there, in a function that nobody invoked, with the scopes of `manifest.yml` that allow it. The
 * platform refuses with 401 for accounts that are closed, have no access to Jira, or are no people. Only deliveries use it.
 *
 * @see https://developer.atlassian.com/platform/forge/runtime-reference/product-fetch-api/#asuser (read 2026-11-21)
 */
export type JiraAsOwner = (accountId: string) => SendRequest;
