import React from 'react';
import { Box, DynamicTable, Text, Tooltip, User, xcss } from '@forge/react';
import type { DayRange } from '../../../../core/calendar/day-range';
import type { AbsenceRow, AbsenceUnit } from '../../../../core/capacity/absence-table';
import { absenceColumnName } from '../../../capacity/absence-column-name';
import { absenceReasons } from '../../../capacity/absence-reasons';
import { useTexts } from '../../../texts/text-provider';
import type { Texts } from '../../../texts/texts';
import type { AbsencePictureProps } from './absence-picture';
import { rowsByPlace } from '../../rows-by-place';

const scrolling = xcss({ overflowX: 'auto' });
const off = xcss({ backgroundColor: 'color.background.accent.purple.subtlest', padding: 'space.050' });

/** A row for everybody who is off, with a cell for each day or week. */
export function AbsenceMatrix({ table, boards, unit }: AbsencePictureProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const { columns, rows } = table;
  const names = new Map(boards.map(({ boardId, name }) => [boardId, name]));
  return (
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
        rows={rowsByPlace(
          rows.map((row) => ({
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
          })),
        )}
      />
    </Box>
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
  const reasons = absenceReasons(person, column);
  const text = (
    <Box xcss={off}>
      <Text>{CELL_TEXTS[unit](days, texts)}</Text>
    </Box>
  );
  return reasons.length === 0 ? text : <Tooltip content={reasons.join(', ')}>{text}</Tooltip>;
}

const CELL_TEXTS: Readonly<Record<AbsenceUnit, (days: number, texts: Texts) => string>> = {
  day: (days, { t, formats }) => (days === 1 ? t('capacity.absences.whole') : formats.percent(days)),
  week: (days, { t }) => t('capacity.absences.days', { count: days }),
};
