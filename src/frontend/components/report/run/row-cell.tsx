import React from 'react';
import { Text } from '@forge/react';
import { cellOf } from '../../../report/cell-of';
import type { RowsReading } from '../../../report/read-report';
import type { ShownColumn } from '../../../../core/report/shown-columns';
import type { WordsContext } from '../../../report/words-context';
import { CellView } from './cell-view';

interface RowCellProps {
  readonly reading: RowsReading;
  readonly row: number;
  readonly shown: ShownColumn;
  readonly words: WordsContext;
}

/** The cell of a row, or what is said in its place while it is read, and where it cannot be. */
export function RowCell({ reading, row, shown, words }: RowCellProps): React.JSX.Element {
  const { column, type, at } = shown;
  const cell = cellOf(reading, row, at);
  if (cell.kind === 'coming' || cell.kind === 'gone') {
    return <Text color="color.text.subtle">{words.texts.t(`report.run.${cell.kind}`)}</Text>;
  }
  return (
    <CellView
      {...{ cell, column, type, words }}
      color={reading.rows.colorOf(row, at)}
      issueKey={reading.rows.keyOf(row)}
    />
  );
}
