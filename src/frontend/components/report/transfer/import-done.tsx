import React from 'react';
import { SectionMessage, Text } from '@forge/react';
import type { Refusal } from '../../../hooks/use-saved-list';
import { useTexts } from '../../../texts/text-provider';

/** How an import ended, with what became of each report. */
export function ImportDone({
  outcomes,
}: {
  readonly outcomes: ReadonlyMap<string, Refusal>;
}): React.JSX.Element {
  const { t } = useTexts();
  const refused = [...outcomes.values()].filter((refusal) => refusal !== null).length;
  return (
    <SectionMessage
      appearance={refused === 0 ? 'success' : 'warning'}
      title={t('report.import.done', { count: outcomes.size - refused })}
    >
      <Text>
        {t(refused === 0 ? 'report.import.done.all' : 'report.import.done.refused', { count: refused })}
      </Text>
    </SectionMessage>
  );
}
