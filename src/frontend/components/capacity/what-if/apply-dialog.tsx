import React from 'react';
import { List, ListItem, Stack, Text } from '@forge/react';
import { useTexts } from '../../../texts/text-provider';
import { ConfirmDialog } from '../../confirm-dialog';

interface ApplyDialogProps {
  /** Everything that will be written, in words. */
  readonly lines: readonly string[];
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before anything is written, and says all of it. */
export function ApplyDialog({ lines, onConfirm, onClose }: ApplyDialogProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <ConfirmDialog
      title={t('capacity.apply.title', { count: lines.length })}
      confirm={t('capacity.apply.confirm')}
      {...{ onConfirm, onClose }}
    >
      <Stack space="space.100">
        <Text>{t('capacity.apply.help')}</Text>
        <List type="unordered">
          {lines.map((line) => (
            <ListItem key={line}>{line}</ListItem>
          ))}
        </List>
      </Stack>
    </ConfirmDialog>
  );
}
