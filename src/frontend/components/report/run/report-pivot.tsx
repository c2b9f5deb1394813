import React, { useMemo, useState } from 'react';
import { Button, DynamicTable, Heading, Inline, Stack, Text } from '@forge/react';
import { pivotReport } from '../../../../core/report/arrange/pivot-report';
import type { CompiledPivot } from '../../../../core/report/compile-report';
import type { PivotCell } from '../../../../core/report/result';
import { columnWidths } from '../../../chart/column-widths';
import { pageOf } from '../../../report/page-of';
import { entryText, pivotColumnText } from '../../../report/pivot-words';
import { wordsContext } from '../../../report/words-context';
import { useTexts } from '../../../texts/text-provider';
import { headText } from '../../head-text';
import { NoWorkItems } from '../../no-work-items';
import { rowsByPlace } from '../../rows-by-place';
import { Scrolling } from '../../scrolling';
import { PageFooter } from '../page-footer';
import { LineTable } from './line-table';
import { PivotCellView } from './pivot-cell-view';
import type { ReportPartProps } from './report-part';

/** More cells than these are too many for one drawing. */
const ROWS_PER_PAGE = 25;
const NUMBERS_PER_PAGE = 12;

interface OpenedCell {
  readonly title: string;
  readonly rows: Uint32Array;
}

/** Groups by groups, with totals of both that are over the work items themselves. */
export function ReportPivot({ reading }: ReportPartProps): React.JSX.Element {
  const { pivot } = reading.compiled;
  return pivot === null ? <></> : <PivotOf reading={reading} pivot={pivot} />;
}

function PivotOf({ reading, pivot }: ReportPartProps & { readonly pivot: CompiledPivot }): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const [rowPage, setRowPage] = useState(0);
  const [columnPage, setColumnPage] = useState(0);
  const [opened, setOpened] = useState<OpenedCell | null>(null);
  const table = useMemo(() => pivotReport(reading.rows), [reading]);
  const words = wordsContext(reading, texts);
  const { measures } = pivot;
  const columnsPerPage = Math.max(1, Math.floor(NUMBERS_PER_PAGE / measures.length));
  const rowPages = pageOf(table.rows.length, { wanted: rowPage, perPage: ROWS_PER_PAGE });
  const columnPages = pageOf(table.columns.length, { wanted: columnPage, perPage: columnsPerPage });
  const total = t('report.export.total');

  if (table.rows.length === 0) {
    return <NoWorkItems />;
  }
  const columns = [
    ...table.columns.slice(columnPages.from, columnPages.before).map((entry, place) => ({
      at: columnPages.from + place,
      name: entryText(entry, pivot.columns, texts),
    })),
    { at: null, name: total },
  ];
  const heads = columns.flatMap(({ name }) =>
    measures.map((measure) => pivotColumnText(name, measure, { measures, texts })),
  );
  const rowsTitle = pivot.rows.map(({ name }) => name).join(' › ');
  const rows = [
    ...table.rows.slice(rowPages.from, rowPages.before).map((entry, place) => ({
      at: rowPages.from + place,
      name: entryText(entry, pivot.rows, texts),
    })),
    { at: null, name: total },
  ];
  const cellAt = (row: number | null, column: number | null): PivotCell | null => {
    if (row === null) return column === null ? table.total : (table.columnTotals[column] ?? null);
    return column === null ? (table.rowTotals[row] ?? null) : (table.cells[row]?.[column] ?? null);
  };
  const { totalPx, percents } = columnWidths([
    [rowsTitle, ...rows.map(({ name }) => name)],
    ...heads.map((head) => [head]),
  ]);

  return (
    <Stack space="space.150">
      <Scrolling minPx={totalPx}>
        <DynamicTable
          label={t('report.view.pivot')}
          head={{
            cells: [
              { key: 'row', content: rowsTitle, width: percents[0] ?? 0 },
              ...heads.map((head, place) => ({
                key: `column-${String(place)}`,
                content: headText(head),
                width: percents[place + 1] ?? 0,
              })),
            ],
          }}
          rows={rowsByPlace(
            rows.map((row) => ({
              cells: [
                {
                  key: 'row',
                  content: <Text weight={row.at === null ? 'bold' : 'regular'}>{row.name}</Text>,
                },
                ...columns.flatMap((column, index) =>
                  measures.map((measure, at) => ({
                    key: `cell-${String(index)}-${String(at)}`,
                    content: (
                      <PivotCellView
                        cell={cellAt(row.at, column.at)}
                        {...{ at, measure, words }}
                        isTotal={row.at === null || column.at === null}
                        onOpen={(found) => {
                          setOpened({
                            title: t('report.pivot.cell', { row: row.name, column: column.name }),
                            rows: found,
                          });
                        }}
                      />
                    ),
                  })),
                ),
              ],
            })),
          )}
        />
      </Scrolling>
      <PageFooter shown={rowPages} words="report.run.lines" onTurn={setRowPage} />
      <PageFooter shown={columnPages} words="report.pivot.columns" onTurn={setColumnPage} />
      {table.leftOutRows + table.leftOutColumns > 0 && (
        <Text color="color.text.subtle">
          {t('report.pivot.left-out', { rows: table.leftOutRows, columns: table.leftOutColumns })}
        </Text>
      )}
      {opened !== null && (
        <CellItems
          reading={reading}
          opened={opened}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </Stack>
  );
}

interface CellItemsProps extends ReportPartProps {
  readonly opened: OpenedCell;
  readonly onClose: () => void;
}

/** The work items behind a number, with the columns of the report. */
function CellItems({ reading, opened, onClose }: CellItemsProps): React.JSX.Element {
  const { t } = useTexts();
  const { title, rows } = opened;
  return (
    <Stack space="space.100">
      <Inline space="space.100" alignBlock="center" spread="space-between">
        <Heading size="xsmall" as="h3">
          {title}
        </Heading>
        <Button appearance="subtle" spacing="compact" onClick={onClose}>
          {t('action.close')}
        </Button>
      </Inline>
      <LineTable
        key={title}
        reading={reading}
        label={title}
        total={{ level: 0, path: title, segment: null, rows, aggregates: [], groups: [] }}
        levels={[]}
        showsRows
      />
    </Stack>
  );
}
