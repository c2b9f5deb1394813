import { saveSettings } from '../app/chart/save-settings';
import { parseSiteSettings } from '../contract/payloads';
import { defineResolver } from './define-resolver';

export const settingsSave = defineResolver({
  name: 'settings/save',
  who: 'jira-admin',
  resource: 'site-records',
  effect: 'writes',
  actsAs: 'app',
  logs: 'settings-saved',
  parse: parseSiteSettings,
  run: saveSettings,
});
