import React from 'react';
import { Button, SectionMessage, Stack, Text } from '@forge/react';
import type { Explanation } from '../../core/chart/model';
import { useTexts } from '../texts/text-provider';

interface PartialNoticeProps {
  readonly explain: Explanation;
  /** Null where the rest cannot be read from where the first part stopped. */
  readonly onContinue: (() => void) | null;
}

/** Numbers of a part are never shown without saying so. */
export function PartialNotice({ explain, onContinue }: PartialNoticeProps): React.JSX.Element {
  const { t } = useTexts();
  const { itemsRead: read, itemsExpected: expected } = explain;
  return (
    <SectionMessage appearance="warning">
      <Stack space="space.100" alignInline="start">
        <Text>
          {expected === null ? t('partial.unknown', { read }) : t('partial.of', { read, expected })}
        </Text>
        {onContinue !== null && (
          <Button spacing="compact" onClick={onContinue}>
            {t('action.continue')}
          </Button>
        )}
      </Stack>
    </SectionMessage>
  );
}
