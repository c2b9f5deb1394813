import React from 'react';
import { Text, Tooltip } from '@forge/react';
import type { ResultColumn, ResultNumber } from '../../../../core/report/result';
import { valueWords } from '../../../../core/report/words/value-words';
import type { WordsContext } from '../../../report/words-context';
import { alignmentOf } from './cell-view';

interface AggregateCellProps {
  /** Null where the column shows nothing here. */
  readonly number: ResultNumber | null;
  readonly shown: ResultColumn;
  readonly isBold: boolean;
  readonly words: WordsContext;
}

/** What a column makes of many rows; its tooltip says how. Nothing where the column shows nothing here. */
export function AggregateCell({ number, shown, isBold, words }: AggregateCellProps): React.JSX.Element {
  const { t } = words.texts;
  if (number === null || number.aggregate === null) return <Text>{''}</Text>;
  const { aggregate, value, type } = number;
  const { column } = shown;
  const text = value === null ? t('value.none') : valueWords(value, { type, format: column.format }, words);
  return (
    <Tooltip content={t(`report.aggregate.${aggregate}`)}>
      <Text align={alignmentOf(column, type)} weight={isBold ? 'bold' : 'medium'}>
        {text}
      </Text>
    </Tooltip>
  );
}
