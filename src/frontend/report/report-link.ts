import { addressParameter, addressWith } from '../page-address';

const PARAMETER = 'inhouse-report';

/** The address of the page with this report open; null where Jira does not tell the address. */
export function reportLink(location: unknown, id: string): string | null {
  return addressWith(location, PARAMETER, id);
}

/** The report that the page's address names; null where it names none. */
export function linkedReport(location: unknown): string | null {
  const id = addressParameter(location, PARAMETER);
  return id !== null && /^[\w-]{1,50}$/.test(id) ? id : null;
}
