import type React from 'react';
import type { DynamicTable } from '@forge/react';

type Rows = NonNullable<React.ComponentProps<typeof DynamicTable>['rows']>;

/** A row of a table before it has a key. */
export type Line = Pick<Rows[number], 'cells'>;

/**
 * Rows with their places as keys: those that change places under keys of their own would lose their order on the way to Jira
 * (`insertBefore` of UI Kit's reconciler).
 */
export function rowsByPlace(rows: readonly Line[]): Rows {
  return rows.map((row, place) => ({ ...row, key: `line-${String(place)}` }));
}
