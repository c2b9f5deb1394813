/** What a page's address says under a name; null where it says nothing, or Jira does not tell the address. */
export function addressParameter(location: unknown, name: string): string | null {
  if (typeof location !== 'string' || !URL.canParse(location)) return null;
  return new URL(location).searchParams.get(name);
}

/** The page's address with one thing said anew; null where Jira does not tell the address. */
export function addressWith(location: unknown, name: string, value: string): string | null {
  if (typeof location !== 'string' || !URL.canParse(location)) return null;
  const address = new URL(location);
  address.searchParams.set(name, value);
  return address.href;
}
