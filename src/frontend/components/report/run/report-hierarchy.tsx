import React, { useState } from 'react';
import { DynamicTable, Stack, Text } from '@forge/react';
import type { HierarchyNode } from '../../../../core/report/result';
import { useHierarchy } from '../../../hooks/report/use-hierarchy';
import { useReportDetails } from '../../../hooks/report/use-report-details';
import { hierarchyLines, type HierarchyLine } from '../../../report/hierarchy-lines';
import { shownColumns, type ShownColumn } from '../../../../core/report/shown-columns';
import { pageOf } from '../../../report/page-of';
import { tableWidths } from '../../../report/table-widths';
import { wordsContext } from '../../../report/words-context';
import { useTexts } from '../../../texts/text-provider';
import { FailureMessage } from '../../failure-message';
import { rowsByPlace } from '../../rows-by-place';
import { Scrolling } from '../../scrolling';
import { PageFooter } from '../page-footer';
import { AggregateCell } from './aggregate-cell';
import { HierarchyName } from './hierarchy-name';
import { ProgressCell } from './progress-cell';
import type { ReportPartProps } from './report-part';
import { RowCell } from './row-cell';
import { tableHead } from './table-head';

const LINES_PER_PAGE = 50;

/** Work items below their parents, each parent with what its columns and its progress make of all below it. */
export function ReportHierarchy({ reading }: ReportPartProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const { rows, details, compiled } = reading;
  const { startsCollapsed } = compiled.definition.table;
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setPage] = useState(0);
  const { nodes, error, retry } = useHierarchy(reading);
  const lines = hierarchyLines(nodes, ({ key }) => toggled.has(key) === startsCollapsed);
  const page = pageOf(lines.length, { wanted, perPage: LINES_PER_PAGE });
  const drawn = lines.slice(page.from, page.before);
  const shownRows = drawn.flatMap(({ node }) => node.row ?? []);
  const loading = useReportDetails(
    details,
    compiled.shownFieldIds.length === 0 ? [] : shownRows.map(rows.idOf),
  );
  const words = wordsContext(reading, texts);
  const columns = shownColumns(compiled);
  const hasProgress = compiled.definition.hierarchy?.progress !== null;
  const widths = tableWidths(columns, { isGrouped: true, hasProgress });
  const head = tableHead({
    groupNames: [t('report.hierarchy.item')],
    ...{ columns, widths },
    sort: null,
    onSort: () => null,
  });

  const cell = (node: HierarchyNode, shown: ShownColumn): React.JSX.Element => {
    const number = node.aggregates[shown.at] ?? null;
    if (node.children.length > 0 && number !== null && number.aggregate !== null) {
      return <AggregateCell {...{ number, shown, words }} isBold={false} />;
    }
    return node.row === null ? <Text>{''}</Text> : <RowCell {...{ reading, shown, words }} row={node.row} />;
  };
  const lineOf = ({ node, isOpen }: HierarchyLine) => ({
    cells: [
      {
        key: 'group',
        content: (
          <HierarchyName
            {...{ node, isOpen, t }}
            onToggle={() => {
              const after = new Set(toggled);
              if (!after.delete(node.key)) after.add(node.key);
              setToggled(after);
            }}
          />
        ),
      },
      ...columns.map((shown) => ({ key: shown.column.id, content: cell(node, shown) })),
      ...(hasProgress ? [{ key: 'progress', content: <ProgressCell {...{ node, texts }} /> }] : []),
    ],
  });
  const fault = error ?? loading.error;

  return (
    <Stack space="space.100">
      {fault !== null && <FailureMessage error={fault} onRetry={error === null ? loading.retry : retry} />}
      <Scrolling minPx={widths.totalPx}>
        <DynamicTable
          label={t('report.view.hierarchy')}
          head={{
            cells: [
              ...head.cells,
              ...(hasProgress
                ? [{ key: 'progress', content: t('report.hierarchy.progress'), width: widths.progress }]
                : []),
            ],
          }}
          rows={rowsByPlace(drawn.map(lineOf))}
        />
      </Scrolling>
      <PageFooter shown={page} words="report.run.lines" onTurn={setPage} />
    </Stack>
  );
}
