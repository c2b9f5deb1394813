/** Whether a text has one of the two forms of Atlassian's account ids, which are the same on all sites. */
export function isAccountId(text: string): boolean {
  return /^(?:[0-9a-f]{24}|\d{1,10}:[\w-]{1,100})$/.test(text);
}
