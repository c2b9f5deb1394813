import { useMemo, useState } from 'react';
import type { ResultGroup } from '../../../core/report/result';
import { pageOf, type TablePage } from '../../report/page-of';
import type { RowsReading } from '../../report/read-report';
import { rowOrder, type RowSort } from '../../report/row-order';
import { countLines, linesBetween, type TableLine } from '../../report/table-lines';

/** More lines than this are too many for one drawing: each has a cell for every column. */
const LINES_PER_PAGE = 50;

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
  readonly page: TablePage;
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
  const [wanted, setPage] = useState(0);
  const [sort, setSort] = useState<RowSort | null>(null);
  const sorted = useMemo(() => rowOrder(reading, sort), [reading, sort]);
  const isOpen = ({ path }: ResultGroup): boolean => toggled.has(path) === startsCollapsed;
  const shape = { total, isOpen, showsRows, sorted };
  const page = pageOf(countLines(shape), { wanted, perPage: LINES_PER_PAGE });
  return {
    drawn: linesBetween(shape, page.from, page.before),
    page,
    turnTo: setPage,
    toggle: (path) => {
      setToggled((before) => {
        const after = new Set(before);
        if (!after.delete(path)) after.add(path);
        return after;
      });
    },
    sort,
    sortBy: (by) => {
      setSort(by);
      setPage(0);
    },
  };
}
