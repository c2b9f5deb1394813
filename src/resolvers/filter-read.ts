import { readFilterChoices } from '../app/filter/read-filter-choices';
import { parseFilterPlace } from '../contract/payloads';
import { defineResolver } from './define-resolver';

export const filterRead = defineResolver({
  name: 'filter/read',
  who: 'viewer',
  resource: 'own-records',
  effect: 'reads',
  actsAs: 'app',
  parse: parseFilterPlace,
  run: readFilterChoices,
});
