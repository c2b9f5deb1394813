/** Jira's refusal of a query that restricts nothing. */
export const UNBOUNDED =
  'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.';
