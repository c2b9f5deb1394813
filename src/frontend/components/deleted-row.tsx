import React from 'react';
import { Button, Inline, Text } from '@forge/react';
import type { DeletedEntry } from '../../core/privacy/trash';
import { useTexts } from '../texts/text-provider';
import { useModuleContext } from './module-context-provider';

interface DeletedRowProps {
  readonly entry: DeletedEntry;
  readonly onRestore: () => void;
}

/** Something that was deleted, with how long it can be put back. */
export function DeletedRow({ entry, onRestore }: DeletedRowProps): React.JSX.Element {
  const { t, formats } = useTexts();
  const { timezone } = useModuleContext();
  const { name, restorableUntil } = entry;
  return (
    <Inline space="space.100" alignBlock="center" spread="space-between" shouldWrap>
      <Text color="color.text.subtle">
        {t('deleted.until', { name, moment: formats.moment(restorableUntil, timezone) })}
      </Text>
      <Button spacing="compact" onClick={onRestore}>
        {t('template.restore', { name })}
      </Button>
    </Inline>
  );
}
