/** Jira's work item search for a JQL, relative to the site. */
export function searchAddress(jql: string): string {
  return `/issues/?jql=${encodeURIComponent(jql)}`;
}
