import React from 'react';
import { DynamicTable, Stack, Text } from '@forge/react';
import { createGroupJql, keysJql } from '../../../../core/report/group-jql';
import type { ReportLevel, ResultGroup } from '../../../../core/report/result';
import { canSortBy } from '../../../report/cell-of';
import { countItems, keysOf } from '../../../../core/report/items-of-rows';
import { nextSort } from '../../../report/row-order';
import { groupText } from '../../../../core/report/words/group-text';
import type { RowsReading } from '../../../report/read-report';
import { shownColumns } from '../../../../core/report/shown-columns';
import type { TableLine } from '../../../report/table-lines';
import { tableWidths } from '../../../report/table-widths';
import { wordsContext } from '../../../report/words-context';
import { useReportDetails } from '../../../hooks/report/use-report-details';
import { useReportTable } from '../../../hooks/report/use-report-table';
import { useTexts } from '../../../texts/text-provider';
import { FailureMessage } from '../../failure-message';
import { rowsByPlace } from '../../rows-by-place';
import { Scrolling } from '../../scrolling';
import { PageFooter } from '../page-footer';
import { AggregateCell } from './aggregate-cell';
import { GroupCell } from './group-cell';
import { RowCell } from './row-cell';
import { tableHead } from './table-head';

interface LineTableProps {
  readonly reading: RowsReading;
  readonly label: string;
  readonly total: ResultGroup;
  /** By level; none for a flat list. */
  readonly levels: readonly ReportLevel[];
  /** False: groups without their rows. */
  readonly showsRows: boolean;
}

/** Groups that open and close, with their rows, what columns make of them, and the total. */
export function LineTable(props: LineTableProps): React.JSX.Element {
  const { reading, label, total, levels, showsRows } = props;
  const texts = useTexts();
  const { rows, details, compiled, prepared } = reading;
  const { startsCollapsed } = compiled.definition.table;
  const table = useReportTable({ reading, total, startsCollapsed, showsRows });
  const shownRows = table.drawn.flatMap((line) => (line.kind === 'row' ? [line.row] : []));
  const loading = useReportDetails(
    details,
    compiled.shownFieldIds.length === 0 ? [] : shownRows.map(rows.idOf),
  );
  const words = wordsContext(reading, texts);
  const columns = shownColumns(compiled);
  const isGrouped = levels.length > 0;
  const widths = tableWidths(columns, { isGrouped, hasProgress: false });
  const jqlOf = createGroupJql(
    compiled.definition,
    levels.map(({ group }) => group),
    prepared,
  );

  const aggregates = (group: ResultGroup, isBold: boolean) =>
    columns.map((shown) => ({
      key: shown.column.id,
      content: <AggregateCell number={group.aggregates[shown.at] ?? null} {...{ shown, isBold, words }} />,
    }));
  const lineOf = (line: TableLine) => {
    if (line.kind === 'row') {
      const { row } = line;
      const cells = columns.map((shown) => ({
        key: shown.column.id,
        content: <RowCell {...{ reading, row, shown, words }} />,
      }));
      return { cells: isGrouped ? [{ key: 'group', content: '' }, ...cells] : cells };
    }
    const { group, chain, isOpen } = line;
    const { path, level, segment } = group;
    const by = levels[level - 1];
    const content = (
      <GroupCell
        name={by === undefined ? '' : groupText(segment, by, texts)}
        items={countItems(reading, group.rows)}
        jql={jqlOf(chain.map((one) => one.segment)) ?? keysJql(keysOf(reading, group.rows))}
        {...{ level, isOpen }}
        onToggle={() => {
          table.toggle(path);
        }}
      />
    );
    return { cells: [{ key: 'group', content }, ...aggregates(group, false)] };
  };
  const totalLine = {
    key: 'total',
    cells: [
      ...(isGrouped
        ? [
            {
              key: 'group',
              content: (
                <Text weight="bold">
                  {texts.t('report.run.total', { items: countItems(reading, total.rows) })}
                </Text>
              ),
            },
          ]
        : []),
      ...aggregates(total, true),
    ],
  };
  // Before anything was read a total would say 0 of what is not known yet.
  const hasTotal =
    reading.rows.size > 0 && (isGrouped || total.aggregates.some(({ aggregate }) => aggregate !== null));

  return (
    <Stack space="space.100">
      {loading.error !== null && <FailureMessage error={loading.error} onRetry={loading.retry} />}
      <Scrolling minPx={widths.totalPx}>
        <DynamicTable
          label={label}
          head={tableHead({
            groupNames: levels.map(({ name }) => name),
            ...{ columns, widths },
            sort: table.sort,
            onSort: (at) => (canSortBy(reading, at) ? () => table.sortBy(nextSort(table.sort, at)) : null),
          })}
          rows={[...rowsByPlace(table.drawn.map(lineOf)), ...(hasTotal ? [totalLine] : [])]}
        />
      </Scrolling>
      <PageFooter shown={table.page} words="report.run.lines" onTurn={table.turnTo} />
    </Stack>
  );
}
