import * as v from 'valibot';
import { eraseAccounts } from '../app/data/erase-accounts';
import { forgetBoard, forgetIteration } from '../app/capacity/forget-plans';
import { parseValue } from '../core/parse-value';
import type { EventHandler } from './create-trigger';

/** Jira writes the ids of sprints as texts and those of boards as numbers. */
const id = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.regex(/^\d{1,15}$/, 'id'));
const accountId = v.pipe(v.string(), v.regex(/^[\w:-]{1,128}$/, 'account id'));
const sprintEvent = v.object({ sprint: v.object({ id }) });
const versionEvent = v.object({ version: v.object({ id }) });
const boardEvent = v.object({ board: v.object({ id }) });
const userEvent = v.object({ user: v.object({ accountId }) });

/** What goes from the storage with what goes from Jira: an event of `manifest.yml` each. */
export const CLEAN_UP: Readonly<Record<string, EventHandler>> = {
  'avi:jira-software:deleted:sprint': {
    resource: "The sprint's plans on all boards: deleted",
    actsAs: 'app',
    handle: async (ports, event) => {
      const parsed = parseValue(sprintEvent, event, 'invalid-input');
      return parsed.ok ? forgetIteration(ports, `sprint:${parsed.value.sprint.id}`) : parsed;
    },
  },
  'avi:jira:deleted:version': {
    resource: "The version's plans on all boards: deleted",
    actsAs: 'app',
    handle: async (ports, event) => {
      const parsed = parseValue(versionEvent, event, 'invalid-input');
      return parsed.ok ? forgetIteration(ports, `version:${parsed.value.version.id}`) : parsed;
    },
  },
  'avi:jira-software:deleted:board': {
    resource: "The board's settings and plans: deleted",
    actsAs: 'app',
    handle: async (ports, event) => {
      const parsed = parseValue(boardEvent, event, 'invalid-input');
      return parsed.ok ? forgetBoard(ports, parsed.value.board.id) : parsed;
    },
  },
  'avi:jira:deleted:user': {
    resource: 'Everything of the account: deleted, or taken out of the records of others',
    actsAs: 'app',
    handle: async (ports, event) => {
      const parsed = parseValue(userEvent, event, 'invalid-input');
      return parsed.ok ? eraseAccounts(ports, [parsed.value.user.accountId]) : parsed;
    },
  },
};
