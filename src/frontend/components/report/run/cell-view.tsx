import React from 'react';
import { Box, Link, Text, xcss } from '@forge/react';
import type { ReportCell } from '../../../../core/report/cell';
import type { ReportColumn, RuleColor } from '../../../../core/report/definition';
import { cellWords, type CellFormat } from '../../../report/cell-words';
import type { WordsContext } from '../../../report/words-context';
import { ListCellView } from '../../list/list-cell-view';

interface CellViewProps {
  readonly cell: ReportCell;
  readonly column: ReportColumn;
  readonly type: CellFormat['type'];
  /** Of the rule that holds for the cell; null for none. */
  readonly color: RuleColor | null;
  /** Of the row's work item. */
  readonly issueKey: string;
  readonly words: WordsContext;
}

const padded = { paddingInline: 'space.050', borderRadius: 'radius.small' } as const;
const COLORS = {
  red: xcss({ ...padded, backgroundColor: 'color.background.accent.red.subtler' }),
  orange: xcss({ ...padded, backgroundColor: 'color.background.accent.orange.subtler' }),
  yellow: xcss({ ...padded, backgroundColor: 'color.background.accent.yellow.subtler' }),
  green: xcss({ ...padded, backgroundColor: 'color.background.accent.green.subtler' }),
  blue: xcss({ ...padded, backgroundColor: 'color.background.accent.blue.subtler' }),
  purple: xcss({ ...padded, backgroundColor: 'color.background.accent.purple.subtler' }),
  gray: xcss({ ...padded, backgroundColor: 'color.background.accent.gray.subtler' }),
} as const satisfies Readonly<Record<RuleColor, unknown>>;

const ALIGNED = {
  start: xcss({ textAlign: 'start' }),
  center: xcss({ textAlign: 'center' }),
  end: xcss({ textAlign: 'end' }),
} as const;

/** Cells that are words alone: all others draw what they show. */
const WORDED: ReadonlySet<ReportCell['kind']> = new Set(['text', 'number', 'moment', 'boolean']);
const NUMBERS: ReadonlySet<CellFormat['type']> = new Set(['number', 'duration']);

/** Numbers stand at the end and all else at the start, unless the report says otherwise. */
export function alignmentOf(
  { alignment }: Pick<ReportColumn, 'alignment'>,
  type: CellFormat['type'],
): keyof typeof ALIGNED {
  if (alignment !== 'auto') return alignment;
  return NUMBERS.has(type) ? 'end' : 'start';
}

/** A value as its column writes it. */
export function CellView({ cell, column, type, color, issueKey, words }: CellViewProps): React.JSX.Element {
  const align = alignmentOf(column, type);
  const content = contentOf({ cell, column, type, issueKey, words, align });
  const aligned =
    align === 'start' || WORDED.has(cell.kind) ? content : <Box xcss={ALIGNED[align]}>{content}</Box>;
  return color === null ? aligned : <Box xcss={COLORS[color]}>{aligned}</Box>;
}

function contentOf({
  cell,
  column,
  type,
  issueKey,
  words,
  align,
}: Omit<CellViewProps, 'color'> & { readonly align: 'start' | 'center' | 'end' }): React.JSX.Element {
  switch (cell.kind) {
    case 'text':
    case 'number':
    case 'moment':
    case 'boolean': {
      const text = cellWords(cell, { type, format: column.format }, { ...words, nameOf: (id) => id });
      return (
        <Text align={align}>
          {column.isLink ? (
            <Link href={`/browse/${encodeURIComponent(issueKey)}`} openNewTab>
              {text}
            </Link>
          ) : (
            text
          )}
        </Text>
      );
    }
    default:
      return <ListCellView cell={cell} timeZone={words.zone.name} />;
  }
}
