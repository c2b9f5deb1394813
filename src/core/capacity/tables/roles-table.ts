import type { Table } from '../../table/table';
import type { CombinedCapacity } from '../combine-capacity';
import { LOAD_ROW, loadRow, type LoadWords } from './load-row';

export const ROLES_COLUMNS = ['role', ...LOAD_ROW] as const;
export type RolesColumn = (typeof ROLES_COLUMNS)[number];

export interface RolesWords extends LoadWords {
  readonly column: (column: RolesColumn) => string;
  /** Null: people without a role. */
  readonly role: (roleId: string | null) => string;
}

/** The sums of the people of each role. */
export function rolesTable({ roles }: Pick<CombinedCapacity, 'roles'>, words: RolesWords): Table {
  return [
    ROLES_COLUMNS.map(words.column),
    ...roles.map((row) => [words.role(row.roleId), ...loadRow(row, words)]),
  ];
}
