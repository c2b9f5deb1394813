import React from 'react';
import { Spinner } from '@forge/react';
import type { ReportQuestion } from '../../../core/capacity/records/capacity-report';
import type { ReportModel } from '../../../core/capacity/report/report-model';
import { REPORT_MEASURES, reportTable } from '../../../core/capacity/tables/report-table';
import { sharedPeopleTable } from '../../../core/capacity/tables/shared-people-table';
import { boardName, columnName, rowName } from '../../capacity/report-names';
import { exportName } from '../../files/export-name';
import { useUserNames } from '../../hooks/use-user-names';
import { useTexts } from '../../texts/text-provider';
import { TableFiles } from '../table-files';

interface ReportFilesProps {
  readonly model: ReportModel;
  readonly question: ReportQuestion;
  readonly name: string;
}

/** The tables of a report to take away: of each unit a sheet for each measure, and the shared people. */
export function ReportFiles({ model, question, name }: ReportFilesProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const people = peopleIn(model);
  const names = useUserNames(people);
  if (people.some((id) => !names.has(id))) return <Spinner />;
  const person = (accountId: string): string => names.get(accountId) ?? accountId;
  const matrices = model.matrices.flatMap((matrix) =>
    REPORT_MEASURES.map((measure) => ({
      name: t('capacity-report.sheet', {
        unit: t(`capacity.unit.${matrix.unit}`),
        measure: t(`capacity-report.measure.${measure}`),
      }),
      table: reportTable(matrix, measure, {
        row: (row) => (row.kind === 'person' ? person(row.accountId) : rowName(row, model, texts)),
        column: (column) => columnName(column, question.columns, texts),
        reason: (reason) => t(`capacity.reason.${reason}`),
        rows: t(`capacity-report.rows.${question.rows}`),
        total: t('capacity.row.team'),
      }),
    })),
  );
  const shared = {
    name: t('capacity-report.shared-people'),
    table: sharedPeopleTable(model.shared, {
      column: (column) => t(`capacity-report.shared.${column}`),
      person,
      board: (boardId) => boardName(boardId, model, texts),
    }),
  };
  return (
    <TableFiles
      fileName={exportName(name, t('capacity-report.file-name'))}
      sheets={model.shared.length === 0 ? matrices : [...matrices, shared]}
    />
  );
}

function peopleIn({ matrices, shared }: ReportModel): readonly string[] {
  const rows = matrices.flatMap((matrix) => matrix.rows);
  return [
    ...new Set([
      ...rows.flatMap(({ key }) => (key.kind === 'person' ? [key.accountId] : [])),
      ...shared.map(({ accountId }) => accountId),
    ]),
  ];
}
