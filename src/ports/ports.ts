import type { Archive } from './archive';
import type { Clock } from './clock';
import type { Ids } from './ids';
import type { Jira } from './jira';
import type { JiraAsOwner } from './jira-as-owner';
import type { LoadLetterTexts } from './letter-texts';
import type { Log } from './log';
import type { Platform } from './platform';
import type { Queue } from './queue';
import type { Random } from './random';
import type { ReportAccounts } from './report-accounts';
import type { Store } from './store';

/** All that a use case can be given from outside; each takes the ports that it needs. */
export interface Ports {
  readonly jira: Jira;
  readonly jiraAsOwner: JiraAsOwner;
  readonly store: Store;
  readonly archive: Archive;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: Random;
  readonly log: Log;
  readonly letterTexts: LoadLetterTexts;
  readonly reportAccounts: ReportAccounts;
  readonly platform: Platform;
  readonly queue: Queue;
}
