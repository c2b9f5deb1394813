import type { FilterChoices } from '../../core/filter/config';
import { decodeChoices, encodeChoices } from '../../core/filter/share-code';

const PREFIX = 'inhouse-filter-';

/** The dashboard's address with the choices of one filter in it; null where Jira does not tell the address. */
export function filterLink(location: string | null, gadgetId: string, choices: FilterChoices): string | null {
  if (location === null || !URL.canParse(location)) return null;
  const address = new URL(location);
  address.searchParams.set(PREFIX + gadgetId, encodeChoices(choices));
  return address.href;
}

/** The choices that the dashboard's address has for a filter; null when it has none that can be read. */
export function linkedChoices(location: string | null, gadgetId: string): FilterChoices | null {
  if (location === null || !URL.canParse(location)) return null;
  const code = new URL(location).searchParams.get(PREFIX + gadgetId);
  const choices = code === null ? null : decodeChoices(code);
  return choices?.ok === true ? choices.value : null;
}
