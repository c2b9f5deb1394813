import { cellOf } from './cell-of';
import type { RowsReading } from './read-report';
import { shownColumns } from '../../core/report/shown-columns';

/** The account ids in the cells that are shown, each once: files name people, and cells hold ids. */
export function peopleInRows(reading: RowsReading): readonly string[] {
  const found = new Set<string>();
  for (const { at } of shownColumns(reading.compiled)) {
    for (const row of reading.result.total.rows) {
      const cell = cellOf(reading, row, at);
      if (cell.kind === 'people') for (const accountId of cell.accountIds) found.add(accountId);
      else if (cell.kind !== 'empty' && cell.kind !== 'gone' && cell.kind !== 'unreadable') break;
    }
  }
  return [...found];
}
