import React from 'react';
import { Stack, Text } from '@forge/react';
import type { IncomingCapacity } from '../../../../core/capacity/transfer/incoming';
import { useTexts } from '../../../texts/text-provider';
import { LongList } from '../../long-list';

/** What of the files was not taken over; nothing where all was. */
export function ImportNotes({ notes }: Pick<IncomingCapacity, 'notes'>): React.JSX.Element | null {
  const { t } = useTexts();
  if (notes.length === 0) return null;
  return (
    <Stack space="space.050">
      <Text>{t('transfer.notes', { count: notes.length })}</Text>
      <LongList
        lines={notes.map(({ kind, file, path }) => ({
          key: `${file} ${path}`,
          text: t(`transfer.note.${kind}`, { file, path }),
        }))}
      />
    </Stack>
  );
}
