import type { ReportColumns } from '../../core/capacity/records/capacity-report';
import type { ReportModel } from '../../core/capacity/report/report-model';
import type { ReportColumn } from '../../core/capacity/report/report-columns';
import type { ReportRowKey } from '../../core/capacity/report/report-rows';
import { formatDay } from '../../core/time/period';
import { segmentText } from '../../core/chart/segment-text';
import type { Texts } from '../texts/texts';

/** The name of a board of a report, or its id as long as nothing else is known. */
export function boardName(boardId: number, { boards }: Pick<ReportModel, 'boards'>, { t }: Texts): string {
  return (
    boards.find((board) => board.boardId === boardId)?.name ?? t('capacity-report.board', { id: boardId })
  );
}

/** What stands at the head of a row that is about no single person; of a person the account id. */
export function rowName(
  row: ReportRowKey,
  model: Pick<ReportModel, 'boards' | 'roles'>,
  texts: Texts,
): string {
  const { t } = texts;
  switch (row.kind) {
    case 'person':
      return row.accountId;
    case 'role':
      return model.roles.find(({ id }) => id === row.roleId)?.name ?? t('capacity.row.no-role');
    case 'project':
      return row.projectKey;
    case 'board':
      return boardName(row.boardId, model, texts);
    case 'unplanned':
      return t('capacity-report.row.unplanned');
    case 'unassigned':
      return t('capacity.row.unassigned');
  }
}

export function columnName(column: ReportColumn, columns: ReportColumns, texts: Texts): string {
  if (column.kind === 'iteration') return column.name;
  const bucket = columns === 'quarter' ? 'quarter' : 'month';
  return segmentText({ kind: 'period', bucket, start: formatDay(column.days.first) }, texts);
}
