/** Creation never changes and keys end ties, so that no change during the reading moves an issue to another page. */
const STABLE_ORDER = 'ORDER BY created ASC, key ASC';

export function inStableOrder(jql: string): string {
  return `${jql} ${STABLE_ORDER}`;
}
