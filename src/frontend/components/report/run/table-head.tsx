import React from 'react';
import { Box, DynamicTable, Pressable, Text, xcss } from '@forge/react';
import type { RowSort } from '../../../report/row-order';
import type { ShownColumn } from '../../../../core/report/shown-columns';
import type { TableWidths } from '../../../report/table-widths';
import { alignmentOf } from './cell-view';

const ALIGNED = {
  start: xcss({ textAlign: 'start' }),
  center: xcss({ textAlign: 'center' }),
  end: xcss({ textAlign: 'end' }),
} as const;
const plain = xcss({ padding: 'space.0', backgroundColor: 'color.background.neutral.subtle' });
const ARROWS = { ascending: ' ↑', descending: ' ↓' } as const;

type TableHead = NonNullable<React.ComponentProps<typeof DynamicTable>['head']>;

interface TableHeadInput {
  /** The names of what the groups are made by, the outermost first; empty for a flat list. */
  readonly groupNames: readonly string[];
  readonly columns: readonly ShownColumn[];
  readonly widths: TableWidths;
  readonly sort: RowSort | null;
  /** Null where a column cannot be sorted by. */
  readonly onSort: (at: number) => (() => void) | null;
}

/** The heads of a report's table; those of columns that rows can be sorted by can be pressed. */
export function tableHead({ groupNames, columns, widths, sort, onSort }: TableHeadInput): TableHead {
  const group = { key: 'group', content: groupNames.join(' › '), width: widths.group ?? 0 };
  return {
    cells: [
      ...(widths.group === null ? [] : [group]),
      ...columns.map(({ at, title, column, type }, place) => ({
        key: column.id,
        width: widths.columns[place] ?? 0,
        content: (
          <Box xcss={ALIGNED[alignmentOf(column, type)]}>
            <ColumnTitle
              title={sort?.column === at ? `${title}${ARROWS[sort.direction]}` : title}
              onSort={onSort(at)}
            />
          </Box>
        ),
      })),
    ],
  };
}

interface ColumnTitleProps {
  readonly title: string;
  readonly onSort: (() => void) | null;
}

function ColumnTitle({ title, onSort }: ColumnTitleProps): React.JSX.Element {
  const text = (
    <Text size="small" color="color.text.subtle" weight="semibold">
      {title}
    </Text>
  );
  if (onSort === null) return text;
  return (
    <Pressable xcss={plain} onClick={onSort}>
      {text}
    </Pressable>
  );
}
