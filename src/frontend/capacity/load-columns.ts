/** What a table tells about the load of a person, a role or the team. */
export const LOAD_COLUMNS = [
  'total',
  'remaining',
  'allocated',
  'balance',
  'utilisation',
  'open',
  'unestimated',
  'done',
] as const;
