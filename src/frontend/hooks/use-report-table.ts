import { useMemo, useState } from 'react';
import type { ResultGroup } from '../../core/report/result';
import type { RowsReading } from '../report/read-report';
import { rowOrder, type RowSort } from '../report/row-order';
import { countLines, linesBetween, type TableLine } from '../report/table-lines';

/** More lines than this are too many for one drawing: each has a cell for every column. */
export const LINES_PER_PAGE = 50;

export interface ReportTableInput {
  readonly reading: RowsReading;
  readonly total: ResultGroup;
  readonly startsCollapsed: boolean;
  /** False: groups without their rows. */
  readonly showsRows: boolean;
}

/** What a viewer made of a table: none of it is kept. */
export interface ReportTableControl {
  /** Those of the page. */
  readonly drawn: readonly TableLine[];
  /** Of all pages. */
  readonly lines: number;
  readonly page: number;
  readonly turnTo: (page: number) => void;
  /** Opens or closes a group. */
  readonly toggle: (path: string) => void;
  readonly sort: RowSort | null;
  readonly sortBy: (sort: RowSort | null) => void;
}

export function useReportTable({
  reading,
  total,
  startsCollapsed,
  showsRows,
}: ReportTableInput): ReportTableControl {
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [page, setPage] = useState(0);
  const [sort, setSort] = useState<RowSort | null>(null);
  const sorted = useMemo(() => rowOrder(reading, sort), [reading, sort]);
  const isOpen = ({ path }: ResultGroup): boolean => toggled.has(path) === startsCollapsed;
  const shape = { total, isOpen, showsRows, sorted };
  const lines = countLines(shape);
  const shownPage = Math.min(page, Math.max(0, Math.ceil(lines / LINES_PER_PAGE) - 1));
  const from = shownPage * LINES_PER_PAGE;
  return {
    drawn: linesBetween(shape, from, from + LINES_PER_PAGE),
    lines,
    page: shownPage,
    turnTo: setPage,
    toggle: (path) => {
      setToggled((before) => {
        const after = new Set(before);
        if (!after.delete(path)) after.add(path);
        return after;
      });
    },
    sort,
    sortBy: (wanted) => {
      setSort(wanted);
      setPage(0);
    },
  };
}
