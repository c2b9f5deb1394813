import type { CapacityRole } from '../../core/capacity/records/site-capacity';
import type { DaysColumn } from '../../core/capacity/tables/days-table';
import type { ItemsColumn } from '../../core/capacity/tables/items-table';
import type { RolesColumn } from '../../core/capacity/tables/roles-table';
import type { TeamColumn, TeamWords } from '../../core/capacity/tables/team-table';
import type { MessageKey } from '../texts/messages';
import type { Texts } from '../texts/texts';

/** How the columns of the tables to take away are called, as on the page where they stand there. */
const COLUMNS = {
  person: 'capacity.column.person',
  role: 'capacity.column.role',
  total: 'capacity.column.total',
  remaining: 'capacity.column.remaining',
  allocated: 'capacity.column.allocated',
  balance: 'capacity.column.balance',
  utilisation: 'capacity.column.utilisation',
  level: 'capacity.column.level',
  open: 'capacity.column.open',
  unestimated: 'capacity.column.unestimated',
  done: 'capacity.column.done',
  date: 'capacity.column.date',
  share: 'capacity.column.share',
  capacity: 'capacity.column.capacity',
  reasons: 'capacity.column.reasons',
  key: 'capacity.column.item',
  summary: 'capacity.column.summary',
  assignee: 'capacity.column.person',
  category: 'sprint.work',
  estimate: 'capacity.column.estimate',
  counted: 'capacity.column.counted',
  due: 'capacity.column.due',
  leftOut: 'capacity.column.reasons',
} as const satisfies Readonly<Record<TeamColumn | RolesColumn | DaysColumn | ItemsColumn, MessageKey>>;

interface TableWordsInput {
  readonly texts: Texts;
  readonly names: ReadonlyMap<string, string>;
  readonly roles: readonly CapacityRole[];
}

/** The words of all tables of the page. */
export function tableWords({ texts: { t }, names, roles }: TableWordsInput): TeamWords & {
  readonly column: (column: keyof typeof COLUMNS) => string;
} {
  return {
    column: (column) => t(COLUMNS[column]),
    person: (accountId) => names.get(accountId) ?? accountId,
    role: (roleId) => roles.find(({ id }) => id === roleId)?.name ?? t('capacity.row.no-role'),
    level: (level) => t(`capacity.level.${level}`),
    reason: (reason) => t(`capacity.reason.${reason}`),
    row: (row) => t(`capacity.row.${row}`),
  };
}
