import { asUser } from '@forge/api';
import type { JiraAsOwner } from '../ports/jira-as-owner';
import { sendAs } from './send-as';

/** Jira as somebody who is not there: Forge's offline impersonation. */
export const jiraAsOwner: JiraAsOwner = (accountId) => sendAs(() => asUser(accountId));
