import React from 'react';
import { Spinner } from '@forge/react';
import type { AbsenceTable, AbsenceUnit, PlanningBoard } from '../../../../core/capacity/absence-table';
import { absencesTable } from '../../../../core/capacity/tables/absences-table';
import { absenceColumnName } from '../../../capacity/absence-column-name';
import { exportName } from '../../../files/export-name';
import { useUserNames } from '../../../hooks/use-user-names';
import { useTexts } from '../../../texts/text-provider';
import { TableFiles } from '../../table-files';

interface AbsenceFilesProps {
  readonly table: AbsenceTable;
  readonly boards: readonly PlanningBoard[];
  readonly unit: AbsenceUnit;
}

/** Who is off, to take away. The names of people are asked for first. */
export function AbsenceFiles({ table, boards, unit }: AbsenceFilesProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const people = table.rows.map(({ person }) => person.accountId);
  const names = useUserNames(people);
  if (people.some((id) => !names.has(id))) return <Spinner />;
  const sheet = {
    name: t('capacity.absences'),
    table: absencesTable(table, {
      person: (accountId) => names.get(accountId) ?? accountId,
      board: (boardId) => boards.find((one) => one.boardId === boardId)?.name ?? String(boardId),
      column: (column) => absenceColumnName(column, unit, texts),
      head: {
        person: t('capacity.column.person'),
        boards: t('capacity.absences.boards'),
        total: t('capacity.absences.total'),
      },
    }),
  };
  return <TableFiles fileName={exportName(sheet.name, t('capacity.title'))} sheets={[sheet]} />;
}
