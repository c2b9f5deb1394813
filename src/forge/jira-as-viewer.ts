import { asUser } from '@forge/api';
import type { Jira } from '../ports/jira';
import { sendAs } from './send-as';

/** Jira as the user who invoked the function, through Forge. */
export const jiraAsViewer: Jira = { asViewer: sendAs(() => asUser()) };
