import { readSettings } from '../app/chart/read-settings';
import { parseNoPayload } from '../contract/payloads';
import { defineResolver } from './define-resolver';

export const settingsRead = defineResolver({
  name: 'settings/read',
  who: 'jira-admin',
  resource: 'site-records',
  effect: 'reads',
  actsAs: 'app',
  parse: parseNoPayload,
  run: readSettings,
});
