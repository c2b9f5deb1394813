import React from 'react';
import { Button, Inline } from '@forge/react';
import { useTexts } from '../../texts/text-provider';

interface ChosenEntryProps {
  /** Null where it has to stay. */
  readonly onRemove: (() => void) | null;
  readonly children: React.ReactNode;
}

/** One of those that were picked. */
export function ChosenEntry({ onRemove, children }: ChosenEntryProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Inline space="space.100" alignBlock="center">
      {children}
      {onRemove !== null && (
        <Button appearance="subtle" spacing="compact" onClick={onRemove}>
          {t('action.remove')}
        </Button>
      )}
    </Inline>
  );
}
