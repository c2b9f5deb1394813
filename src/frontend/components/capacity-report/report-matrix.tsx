import React from 'react';
import { Inline, Lozenge, Text, User } from '@forge/react';
import type { ReportQuestion } from '../../../core/capacity/records/capacity-report';
import type { CapacityMatrix, ReportCell } from '../../../core/capacity/report/create-report';
import type { ReportModel } from '../../../core/capacity/report/report-model';
import type { ReportRowKey } from '../../../core/capacity/report/report-rows';
import { columnWidths } from '../../chart/column-widths';
import type { MatrixMeasure } from '../../capacity/matrix-measures';
import { columnName, rowName } from '../../capacity/report-names';
import { useTexts } from '../../texts/text-provider';
import type { Texts } from '../../texts/texts';
import { comparedContent } from '../capacity/compared-content';
import { figureContent } from '../capacity/figure-content';
import { PagedTable } from '../paged-table';
import { Scrolling } from '../scrolling';

interface ReportMatrixProps {
  readonly matrix: CapacityMatrix;
  readonly measure: MatrixMeasure;
  readonly model: ReportModel;
  readonly question: ReportQuestion;
}

/** What the longest words of names and of numbers with their lozenge need. */
const NAME_SPACE = 'A name of a person';
const CELL_SPACE = 'Overallocated 100%';

/** One unit of a report: what is in its rows, against iterations, months or quarters. */
export function ReportMatrix({ matrix, measure, model, question }: ReportMatrixProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const { unit, columns } = matrix;
  const names = columns.map((column) => columnName(column, question.columns, texts));
  const label = t(`capacity-report.matrix.${unit}`);
  const { totalPx, percents } = columnWidths([
    [NAME_SPACE.replaceAll(' ', '_')],
    ...[...names, ''].map((name) => [name, CELL_SPACE.replaceAll(' ', '_')]),
  ]);
  const cellsOf = (cells: readonly ReportCell[], isBold: boolean) =>
    cells.map((cell, at) => ({
      key: String(at),
      content: cellContent(cell, { unit, measure, isBold, texts }),
    }));
  return (
    <Scrolling minPx={totalPx}>
      <PagedTable
        label={label}
        caption={label}
        head={{
          cells: [
            { key: 'row', content: t(`capacity-report.rows.${question.rows}`), width: percents[0] ?? 0 },
            ...[...names, t('capacity.column.total')].map((content, at) => ({
              key: String(at),
              content,
              width: percents[at + 1] ?? 0,
            })),
          ],
        }}
        rows={matrix.rows.map(({ key, cells, total }) => ({
          cells: [
            { key: 'row', content: rowContent(key, model, texts) },
            ...cellsOf([...cells, total], false),
          ],
        }))}
        totals={[
          {
            cells: [
              { key: 'row', content: <Text weight="bold">{t('capacity.row.team')}</Text> },
              ...cellsOf([...matrix.totals, matrix.total], true),
            ],
          },
        ]}
      />
    </Scrolling>
  );
}

/** Who is planned for more than a limit allows is marked where the numbers are. */
function rowContent(row: ReportRowKey, model: ReportModel, texts: Texts): React.JSX.Element {
  if (row.kind !== 'person') return <Text>{rowName(row, model, texts)}</Text>;
  const shared = model.shared.find(({ accountId }) => accountId === row.accountId);
  return (
    <Inline space="space.050" alignBlock="center" shouldWrap>
      <User accountId={row.accountId} />
      {shared !== undefined && (
        <Lozenge appearance={shared.daysOver.length > 0 ? 'removed' : 'default'}>
          {texts.t(shared.daysOver.length > 0 ? 'capacity-report.shared.over' : 'capacity-report.shared')}
        </Lozenge>
      )}
    </Inline>
  );
}

interface CellContext {
  readonly unit: CapacityMatrix['unit'];
  readonly measure: MatrixMeasure;
  readonly isBold: boolean;
  readonly texts: Texts;
}

function cellContent(cell: ReportCell, { unit, measure, isBold, texts }: CellContext): React.JSX.Element {
  if (measure === 'overview') return comparedContent(cell, { unit, texts });
  const value = cell[measure];
  return measure === 'utilisation' && value.value !== null ? (
    <Text align="end" weight={isBold ? 'bold' : 'regular'}>
      {texts.formats.percent(value.value)}
    </Text>
  ) : (
    figureContent(value, { unit, isBold, texts })
  );
}
