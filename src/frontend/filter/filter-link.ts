import type { FilterChoices } from '../../core/filter/config';
import { decodeChoices, encodeChoices } from '../../core/filter/share-code';
import { addressParameter, addressWith } from '../page-address';

const PREFIX = 'inhouse-filter-';

/** The dashboard's address with the choices of one filter in it; null where Jira does not tell the address. */
export function filterLink(location: string | null, gadgetId: string, choices: FilterChoices): string | null {
  return addressWith(location, PREFIX + gadgetId, encodeChoices(choices));
}

/** The choices that the dashboard's address has for a filter; null when it has none that can be read. */
export function linkedChoices(location: string | null, gadgetId: string): FilterChoices | null {
  const code = addressParameter(location, PREFIX + gadgetId);
  const choices = code === null ? null : decodeChoices(code);
  return choices?.ok === true ? choices.value : null;
}
