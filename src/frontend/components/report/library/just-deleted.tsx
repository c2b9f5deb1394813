import React from 'react';
import { Button, SectionMessage, Stack, Text } from '@forge/react';
import { useTexts } from '../../../texts/text-provider';

interface JustDeletedProps {
  readonly name: string;
  readonly onUndo: () => void;
}

/** Says of a report that it is in the trash now, and takes it out again. */
export function JustDeleted({ name, onUndo }: JustDeletedProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <SectionMessage appearance="information">
      <Stack space="space.100" alignInline="start">
        <Text>{t('report.library.deleted', { name })}</Text>
        <Button spacing="compact" onClick={onUndo}>
          {t('report.library.undo')}
        </Button>
      </Stack>
    </SectionMessage>
  );
}
