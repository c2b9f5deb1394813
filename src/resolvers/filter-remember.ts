import { rememberFilterChoices } from '../app/filter/remember-filter-choices';
import { parseRememberFilterPayload } from '../contract/payloads';
import { defineResolver } from './define-resolver';

export const filterRemember = defineResolver({
  name: 'filter/remember',
  who: 'viewer',
  resource: 'own-records',
  effect: 'writes',
  actsAs: 'app',
  parse: parseRememberFilterPayload,
  run: rememberFilterChoices,
});
