import React from 'react';
import { Text } from '@forge/react';
import type { FormulaType } from '../../../../core/formula/value';
import type { ReportDefinition } from '../../../../core/report/definition';
import { useReport } from '../../../hooks/report/use-report';
import { cellWords } from '../../../report/cell-words';
import { wordsContext } from '../../../report/words-context';
import { useTexts } from '../../../texts/text-provider';

interface FormulaValueProps {
  /** A report of the formula alone; null reads nothing. */
  readonly sample: ReportDefinition | null;
  readonly type: FormulaType;
}

/** What a formula gives: its type, and its value for the first work item of the source as soon as that is read. */
export function FormulaValue({ sample, type }: FormulaValueProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const { reading } = useReport({ definition: sample, overlay: null, sample: 1 });
  const gives = t('report.editor.formula.gives', { type: t(`formula.type.${type}`) });
  if (reading?.kind !== 'rows' || reading.rows.size === 0) {
    return <Text color="color.text.subtle">{gives}</Text>;
  }
  const cell = reading.rows.cell(0, 0);
  const words =
    cell === null
      ? ''
      : cellWords(
          cell,
          { type, format: { kind: 'auto' } },
          // A formula gives no people.
          { ...wordsContext(reading, texts), nameOf: (accountId) => accountId },
        );
  return (
    <Text color="color.text.subtle">
      {t('report.editor.formula.gives-for', {
        gives,
        key: reading.rows.keyOf(0),
        value: words === '' ? t('value.none') : words,
      })}
    </Text>
  );
}
