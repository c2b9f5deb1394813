import React from 'react';
import { SectionMessage, Text } from '@forge/react';
import type { MessageKey } from '../../texts/messages';
import { useTexts } from '../../texts/text-provider';

interface UnfinishedMessageProps {
  /** The labels of the fields to correct: UI Kit cannot move the focus to them. */
  readonly wrong?: readonly MessageKey[];
}

/** Says to an author who tried to save a form that it is not finished. */
export function UnfinishedMessage({ wrong = [] }: UnfinishedMessageProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <SectionMessage appearance="warning">
      <Text>
        {wrong.length === 0
          ? t('form.unfinished')
          : t('form.unfinished.fields', { fields: wrong.map((label) => t(label)).join(', ') })}
      </Text>
    </SectionMessage>
  );
}
