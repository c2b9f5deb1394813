import { readDecided } from '../app/record/read-decided';
import { saveRevised } from '../app/record/save-revised';
import { parseNoPayload, parseSaveSettings } from '../contract/payloads';
import { defineResolver } from './define-resolver';

const COMMON = { who: 'jira-admin', resource: 'site-records', actsAs: 'app' } as const;

/** What holds for all gadgets of the site. */
export const settingsResolvers = [
  defineResolver({
    ...COMMON,
    name: 'settings/read',
    effect: 'reads',
    parse: parseNoPayload,
    run: (ports) => readDecided(ports, 'site-settings'),
  }),
  defineResolver({
    ...COMMON,
    name: 'settings/save',
    effect: 'writes',
    logs: 'settings-saved',
    parse: parseSaveSettings,
    run: (ports, change) => saveRevised(ports, { name: 'site-settings', id: '', change }),
  }),
] as const;
