import React from 'react';
import { Box, DynamicTable, Stack, Text, Tooltip, User, xcss } from '@forge/react';
import type { DayRange } from '../../../../core/calendar/day-range';
import { intersection, lengthOf } from '../../../../core/calendar/day-range';
import type {
  AbsenceRow,
  AbsenceTable,
  AbsenceUnit,
  PlanningBoard,
} from '../../../../core/capacity/absence-table';
import { parseDate } from '../../../../core/time/timestamp';
import { absenceColumnName } from '../../../capacity/absence-column-name';
import { useTexts } from '../../../texts/text-provider';
import type { Texts } from '../../../texts/texts';
import { ExportToggle } from '../../export-toggle';
import { AbsenceFiles } from './absence-files';

interface AbsenceMatrixProps {
  readonly table: AbsenceTable;
  readonly boards: readonly PlanningBoard[];
  /** People who are not off at all. */
  readonly others: number;
  readonly unit: AbsenceUnit;
}

const scrolling = xcss({ overflowX: 'auto' });
const off = xcss({ backgroundColor: 'color.background.accent.purple.subtlest', padding: 'space.050' });

/** A row for everybody who is off, with a cell for each day or week. */
export function AbsenceMatrix({ table, boards, others, unit }: AbsenceMatrixProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const { columns, rows } = table;
  if (boards.length === 0) return <Text>{t('capacity.absences.no-boards')}</Text>;
  const names = new Map(boards.map(({ boardId, name }) => [boardId, name]));
  return (
    <Stack space="space.100">
      {rows.length === 0 && <Text>{t('capacity.absences.nobody')}</Text>}
      {rows.length > 0 && (
        <Box xcss={scrolling}>
          <DynamicTable
            label={t('capacity.absences')}
            head={{
              cells: [
                { key: 'person', content: t('capacity.column.person') },
                { key: 'boards', content: t('capacity.absences.boards') },
                ...columns.map((column) => ({
                  key: String(column.first),
                  content: absenceColumnName(column, unit, texts),
                })),
                { key: 'total', content: t('capacity.absences.total') },
              ],
            }}
            rows={rows.map((row) => ({
              key: row.person.accountId,
              cells: [
                { key: 'person', content: <User accountId={row.person.accountId} /> },
                {
                  key: 'boards',
                  content: (
                    <Text size="small">
                      {row.person.boardIds.flatMap((id) => names.get(id) ?? []).join(', ')}
                    </Text>
                  ),
                },
                ...columns.map((column, at) => ({
                  key: String(column.first),
                  content: cellOf(row, { days: row.off[at] ?? 0, column, unit, texts }),
                })),
                { key: 'total', content: <Text align="end">{texts.formats.number(row.total)}</Text> },
              ],
            }))}
          />
        </Box>
      )}
      {rows.length > 0 && (
        <>
          <Text size="small" color="color.text.subtle">
            {t('capacity.absences.others', { count: others })}
          </Text>
          <ExportToggle>
            <AbsenceFiles {...{ table, boards, unit }} />
          </ExportToggle>
        </>
      )}
    </Stack>
  );
}

interface Cell {
  readonly days: number;
  readonly column: DayRange;
  readonly unit: AbsenceUnit;
  readonly texts: Texts;
}

/** No component: tables of UI Kit call those that stand in their cells themselves. */
function cellOf({ person }: AbsenceRow, { days, column, unit, texts }: Cell): React.JSX.Element {
  if (days === 0) return <></>;
  const reasons = person.daysOff.flatMap(({ from, to, reason }) => {
    const here = intersection({ first: parseDate(from), last: parseDate(to) }, column);
    return reason === null || lengthOf(here) === 0 ? [] : [reason];
  });
  const text = (
    <Box xcss={off}>
      <Text>{CELL_TEXTS[unit](days, texts)}</Text>
    </Box>
  );
  return reasons.length === 0 ? text : <Tooltip content={[...new Set(reasons)].join(', ')}>{text}</Tooltip>;
}

const CELL_TEXTS: Readonly<Record<AbsenceUnit, (days: number, texts: Texts) => string>> = {
  day: (days, { t, formats }) => (days === 1 ? t('capacity.absences.whole') : formats.percent(days)),
  week: (days, { t }) => t('capacity.absences.days', { count: days }),
};
