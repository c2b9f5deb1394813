import React from 'react';
import type { ImportOutcome } from '../../../contract/import-outcome';
import { useTexts } from '../../texts/text-provider';
import { ImportResult } from './import-result';

interface RecordImportResultProps<Name extends string> {
  readonly outcomes: readonly ImportOutcome<Name>[];
  /** So many were to be written. */
  readonly planned: number;
  readonly labelOf: (name: Name) => string;
  readonly onAgain: () => void;
}

/** What became of the records of an import: each that is not written, with its reason. */
export function RecordImportResult<Name extends string>({
  outcomes,
  planned,
  labelOf,
  onAgain,
}: RecordImportResultProps<Name>): React.JSX.Element {
  const { t } = useTexts();
  const refused = outcomes.flatMap(({ name, id, refusal }) =>
    refusal === null ? [] : [{ name, id, refusal }],
  );
  return (
    <ImportResult
      title={t('transfer.done', { count: outcomes.length - refused.length })}
      whole={t('transfer.done.all')}
      refused={refused.length === 0 ? null : t('transfer.done.refused', { count: refused.length })}
      refusals={refused.map(({ name, id, refusal: { code, params } }) => ({
        key: `${name} ${id}`,
        text: t('data.import.refusal', {
          ...{ name: labelOf(name), id },
          // The text of a form that was overtaken is about its fields.
          reason: code === 'conflict' ? t('transfer.changed') : t(`error.${code}`, params),
        }),
      }))}
      untried={planned - outcomes.length}
      onAgain={onAgain}
    />
  );
}
