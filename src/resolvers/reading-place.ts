import { readSettings } from '../app/chart/read-settings';
import { parseNoPayload } from '../contract/payloads';
import { success } from '../core/result';
import { defineResolver } from './define-resolver';

export const readingPlace = defineResolver({
  name: 'reading/place',
  who: 'viewer',
  resource: 'public',
  effect: 'reads',
  actsAs: 'app',
  parse: parseNoPayload,
  run: async (ports) => {
    const settings = await readSettings(ports);
    return settings.ok ? success(settings.value.largeReads) : settings;
  },
});
