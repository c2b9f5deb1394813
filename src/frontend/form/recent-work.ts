import type { Source } from '../../core/source/source';

/** What a sample is made of: bounded, as Jira asks for it, and there is some on every site. */
export const RECENT_WORK: Source = { kind: 'jql', jql: 'updated >= -30d' };
