import React from 'react';
import { SectionMessage, Text } from '@forge/react';
import { useTexts } from '../texts/text-provider';

interface ConflictNoteProps {
  readonly conflict: object | null;
  /** Whether what differs stands below, to choose from. */
  readonly isChosenFrom?: boolean;
  /** What the other version says. */
  readonly theirs?: string | null;
}

/** Says that somebody else saved first, and that nothing typed is lost. */
export function ConflictNote({
  conflict,
  isChosenFrom = false,
  theirs = null,
}: ConflictNoteProps): React.JSX.Element | null {
  const { t } = useTexts();
  if (conflict === null) return null;
  return (
    <SectionMessage appearance="warning" title={t('capacity.conflict.title')}>
      <Text>{t(isChosenFrom ? 'capacity.conflict.choose' : 'capacity.conflict')}</Text>
      {theirs !== null && <Text>{t('conflict.theirs', { text: theirs })}</Text>}
    </SectionMessage>
  );
}
