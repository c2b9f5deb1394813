import React from 'react';
import { Stack } from '@forge/react';
import type { DeletedEntry } from '../../../../core/privacy/trash';
import { useTexts } from '../../../texts/text-provider';
import { DeletedRow } from '../../deleted-row';
import { Disclosure } from '../../disclosure';

interface ReportTrashProps {
  readonly deleted: readonly DeletedEntry[];
  readonly onRestore: (id: string) => Promise<void>;
}

/** What was deleted and until when it can be put back; nothing where there is none. */
export function ReportTrash({ deleted, onRestore }: ReportTrashProps): React.JSX.Element | null {
  const { t } = useTexts();
  if (deleted.length === 0) return null;
  return (
    <Disclosure title={t('report.library.trash', { count: deleted.length })}>
      <Stack space="space.100">
        {deleted.map((entry) => (
          <DeletedRow key={entry.id} entry={entry} onRestore={() => void onRestore(entry.id)} />
        ))}
      </Stack>
    </Disclosure>
  );
}
