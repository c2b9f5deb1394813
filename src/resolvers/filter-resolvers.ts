import { readFilterChoices } from '../app/filter/read-filter-choices';
import { rememberFilterChoices } from '../app/filter/remember-filter-choices';
import { parseFilterPlace, parseRememberFilterPayload } from '../contract/payloads';
import { defineResolver, type DefinedResolver } from './define-resolver';

const COMMON = { who: 'viewer', resource: 'own-records', actsAs: 'app' } as const;

/** What a viewer chose in a filter. */
export const filterResolvers: readonly DefinedResolver[] = [
  defineResolver({
    ...COMMON,
    name: 'filter/read',
    effect: 'reads',
    parse: parseFilterPlace,
    run: readFilterChoices,
  }),
  defineResolver({
    ...COMMON,
    name: 'filter/remember',
    effect: 'writes',
    parse: parseRememberFilterPayload,
    run: rememberFilterChoices,
  }),
];
