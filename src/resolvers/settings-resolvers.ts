import { readSettings } from '../app/chart/read-settings';
import { saveSettings } from '../app/chart/save-settings';
import { parseNoPayload, parseSiteSettings } from '../contract/payloads';
import { defineResolver } from './define-resolver';

const COMMON = { who: 'jira-admin', resource: 'site-records', actsAs: 'app' } as const;

/** What holds for all gadgets of the site. */
export const settingsResolvers = [
  defineResolver({
    ...COMMON,
    name: 'settings/read',
    effect: 'reads',
    parse: parseNoPayload,
    run: readSettings,
  }),
  defineResolver({
    ...COMMON,
    name: 'settings/save',
    effect: 'writes',
    logs: 'settings-saved',
    parse: parseSiteSettings,
    run: saveSettings,
  }),
] as const;
