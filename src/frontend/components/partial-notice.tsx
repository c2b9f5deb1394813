import React from 'react';
import { Button, SectionMessage, Stack, Text } from '@forge/react';
import { useTexts } from '../texts/text-provider';

interface PartialNoticeProps {
  /** How much of it is there. */
  readonly text: string;
  /** Null where the rest cannot be read from where the first part stopped. */
  readonly onContinue: (() => void) | null;
}

/** Numbers of a part are never shown without saying so. */
export function PartialNotice({ text, onContinue }: PartialNoticeProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <SectionMessage appearance="warning">
      <Stack space="space.100" alignInline="start">
        <Text>{text}</Text>
        {onContinue !== null && (
          <Button spacing="compact" onClick={onContinue}>
            {t('action.continue')}
          </Button>
        )}
      </Stack>
    </SectionMessage>
  );
}
