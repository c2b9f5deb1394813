import type { Ports } from '../ports/ports';
import { archive } from './archive';
import { consoleLog } from './console-log';
import { forgeQueue } from './forge-queue';
import { invocationClock } from './invocation-clock';
import { jiraAsOwner } from './jira-as-owner';
import { jiraAsViewer } from './jira-as-viewer';
import { kvsStore } from './kvs-store';
import { loadLetterTexts } from './letter-texts';
import { PlatformUnavailable } from './patiently';
import { permissionKey } from './permission-key';
import { needsConsent } from './platform-errors';
import { reportAccounts } from './report-accounts';

/** The adapters of Forge. None of them keeps anything between two calls. */
export const forgePorts: Ports = {
  jira: jiraAsViewer,
  jiraAsOwner,
  store: kvsStore,
  archive,
  clock: invocationClock,
  ids: { next: () => crypto.randomUUID() },
  random: { next: () => Math.random() },
  log: consoleLog,
  letterTexts: loadLetterTexts,
  queue: forgeQueue,
  reportAccounts,
  platform: {
    mustSee: needsConsent,
    mayPass: (reason) => reason instanceof PlatformUnavailable,
    permissionKey,
  },
};
