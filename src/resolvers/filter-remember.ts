import { rememberFilterChoices } from '../app/remember-filter-choices';
import { parseRememberFilterPayload } from '../contract/payloads';
import { defineResolver } from './define-resolver';

export const filterRemember = defineResolver({
  name: 'filter/remember',
  who: 'viewer',
  resource: 'filter-choices',
  actsAs: 'app',
  parse: parseRememberFilterPayload,
  run: rememberFilterChoices,
});
