import React from 'react';
import { Box, Pressable, Text, xcss } from '@forge/react';
import type { PivotCell, ResultMeasure } from '../../../../core/report/result';
import { valueWords } from '../../../../core/report/words/value-words';
import type { WordsContext } from '../../../report/words-context';

const FRAME = { width: '100%', padding: 'space.050', borderRadius: 'radius.small' } as const;
const PLAIN = xcss({ ...FRAME, backgroundColor: 'color.background.neutral.subtle' });
/** From the least to the most of what cells are compared with. */
const HEATS = [
  PLAIN,
  xcss({ ...FRAME, backgroundColor: 'color.background.accent.blue.subtlest' }),
  xcss({ ...FRAME, backgroundColor: 'color.background.accent.blue.subtler' }),
  xcss({ ...FRAME, backgroundColor: 'color.background.accent.blue.subtle' }),
] as const;

interface PivotCellViewProps {
  readonly cell: PivotCell | null;
  readonly at: number;
  readonly measure: ResultMeasure;
  readonly isTotal: boolean;
  readonly words: WordsContext;
  /** Shows the work items of the cell. */
  readonly onOpen: (rows: Uint32Array) => void;
}

/** A number of a cross table, which opens the work items behind it. */
export function PivotCellView(props: PivotCellViewProps): React.JSX.Element {
  const { cell, at, measure, isTotal, words, onOpen } = props;
  if (cell === null) {
    return (
      <Box xcss={PLAIN}>
        <Text align="end" color="color.text.subtle">
          {words.texts.t('value.none')}
        </Text>
      </Box>
    );
  }
  const value = cell.values[at] ?? null;
  const step = cell.heat === null ? 0 : Math.min(HEATS.length - 1, Math.floor(cell.heat * HEATS.length));
  return (
    <Pressable
      xcss={HEATS[step] ?? PLAIN}
      onClick={() => {
        onOpen(cell.rows);
      }}
    >
      <Text align="end" weight={isTotal ? 'bold' : 'regular'}>
        {value === null
          ? words.texts.t('value.none')
          : valueWords(value, { type: measure.type, format: { kind: 'auto' } }, words)}
      </Text>
    </Pressable>
  );
}
