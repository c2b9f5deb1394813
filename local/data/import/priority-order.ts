import type { PriorityRecord } from '../../jira/model';

/** Names that sites use, the most urgent first; names on one line are as urgent as each other. */
const KNOWN_ORDER: readonly (readonly string[])[] = [
  ['blocker', 'p0'],
  ['highest', 'immediate'],
  ['critical', 'p1', 'showstopper'],
  ['severe', 'urgent'],
  ['high', 'important'],
  ['major', 'p2'],
  ['medium', 'normal', 'p3', 'moderate'],
  ['minor', 'low', 'p4'],
  ['lowest', 'trivial', 'p5'],
  ['not a priority', 'unprioritized', 'not evaluated', 'none', 'undefined'],
];

/** Where a name that nobody knows stands: in the middle. */
const UNKNOWN_RANK = 6;

/** Of Jira's own priorities, from red to grey. */
const COLORS = [
  '#cd1317',
  '#d04437',
  '#d04437',
  '#e9494a',
  '#f15C75',
  '#ea7d24',
  '#f79232',
  '#707070',
  '#999999',
  '#c1c7d0',
];

/** The priorities of an imported site in Jira's order; a file only names them. Ties keep the alphabet. */
export function orderPriorities(names: Iterable<string>): readonly PriorityRecord[] {
  return [...names]
    .toSorted((a, b) => rankOf(a) - rankOf(b) || a.localeCompare(b, 'en', { numeric: true }))
    .map((name, index) => ({ id: String(index + 1), name, statusColor: COLORS[rankOf(name)] ?? '#707070' }));
}

/** "P2: Important" counts as its first part says. */
function rankOf(name: string): number {
  const word = name.toLowerCase().split(':')[0]?.trim() ?? '';
  const rank = KNOWN_ORDER.findIndex((names) => names.includes(word));
  return rank === -1 ? UNKNOWN_RANK : rank;
}
