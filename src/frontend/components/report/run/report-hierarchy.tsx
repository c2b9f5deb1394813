import React, { useState } from 'react';
import {
  Box,
  Button,
  DynamicTable,
  Inline,
  Link,
  Lozenge,
  ProgressBar,
  Stack,
  Text,
  xcss,
} from '@forge/react';
import type { HierarchyNode } from '../../../../core/report/result';
import { useHierarchy } from '../../../hooks/use-hierarchy';
import { useReportDetails } from '../../../hooks/use-report-details';
import { hierarchyLines, type HierarchyLine } from '../../../report/hierarchy-lines';
import { shownColumns, type ShownColumn } from '../../../../core/report/shown-columns';
import { tableWidths } from '../../../report/table-widths';
import { wordsContext } from '../../../report/words-context';
import { useTexts } from '../../../texts/text-provider';
import { FailureMessage } from '../../failure-message';
import { rowsByPlace } from '../../rows-by-place';
import { AggregateCell } from './aggregate-cell';
import { Indented } from './indented';
import { PageFooter } from './page-footer';
import type { ReportPartProps } from './report-part';
import { RowCell } from './row-cell';
import { tableHead } from './table-head';

const LINES_PER_PAGE = 50;
const scrolling = xcss({ overflowX: 'auto' });
const growing = xcss({ flexGrow: 1, minWidth: '60px' });

/** Work items below their parents, each parent with what its columns and its progress make of all below it. */
export function ReportHierarchy({ reading }: ReportPartProps): React.JSX.Element {
  const texts = useTexts();
  const { t, formats } = texts;
  const { rows, details, compiled } = reading;
  const { startsCollapsed } = compiled.definition.table;
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [wantedPage, setPage] = useState(0);
  const { nodes, error, retry } = useHierarchy(reading);
  const lines = hierarchyLines(nodes, ({ key }) => toggled.has(key) === startsCollapsed);
  const page = Math.min(wantedPage, Math.max(0, Math.ceil(lines.length / LINES_PER_PAGE) - 1));
  const drawn = lines.slice(page * LINES_PER_PAGE, (page + 1) * LINES_PER_PAGE);
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
          <Indented level={node.level}>
            <Text>
              <Link href={`/browse/${encodeURIComponent(node.key)}`} openNewTab>
                {node.key}
              </Link>
            </Text>
            {isOpen !== null && (
              <Button
                appearance="subtle"
                spacing="compact"
                iconBefore={isOpen ? 'chevron-down' : 'chevron-right'}
                onClick={() => {
                  const after = new Set(toggled);
                  if (!after.delete(node.key)) after.add(node.key);
                  setToggled(after);
                }}
              >
                {t('report.hierarchy.children', { children: node.children.length })}
              </Button>
            )}
            {node.row === null && <Lozenge>{t('report.hierarchy.outside')}</Lozenge>}
          </Indented>
        ),
      },
      ...columns.map((shown) => ({ key: shown.column.id, content: cell(node, shown) })),
      ...(hasProgress ? [{ key: 'progress', content: progressCell(node) }] : []),
    ],
  });
  const progressCell = ({ progress, key }: HierarchyNode): React.JSX.Element =>
    progress === null ? (
      <Text color="color.text.subtle">{t('value.none')}</Text>
    ) : (
      <Inline space="space.100" alignBlock="center">
        <Box xcss={growing}>
          <ProgressBar
            ariaLabel={t('report.hierarchy.progress-of', { key })}
            value={progress}
            appearance={progress === 1 ? 'success' : 'default'}
          />
        </Box>
        <Text>{formats.percent(progress)}</Text>
      </Inline>
    );
  const fault = error ?? loading.error;

  return (
    <Stack space="space.100">
      {fault !== null && <FailureMessage error={fault} onRetry={error === null ? loading.retry : retry} />}
      <Box xcss={scrolling}>
        <Box xcss={xcss({ minWidth: `${String(widths.totalPx)}px` })}>
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
        </Box>
      </Box>
      <PageFooter
        {...{ page }}
        perPage={LINES_PER_PAGE}
        lines={lines.length}
        words="report.run.lines"
        onTurn={setPage}
      />
    </Stack>
  );
}
