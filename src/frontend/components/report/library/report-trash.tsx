import React, { useState } from 'react';
import { Button, Inline, Stack } from '@forge/react';
import type { DeletedEntry } from '../../../../core/privacy/trash';
import { useTexts } from '../../../texts/text-provider';
import { DeletedRow } from '../../deleted-row';

interface ReportTrashProps {
  readonly deleted: readonly DeletedEntry[];
  readonly onRestore: (id: string) => Promise<void>;
}

/** What was deleted and until when it can be put back; nothing where there is none. */
export function ReportTrash({ deleted, onRestore }: ReportTrashProps): React.JSX.Element | null {
  const { t } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  if (deleted.length === 0) return null;
  return (
    <Stack space="space.100">
      <Inline>
        <Button
          appearance="subtle"
          iconBefore={isOpen ? 'chevron-down' : 'chevron-right'}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {t('report.library.trash', { count: deleted.length })}
        </Button>
      </Inline>
      {isOpen &&
        deleted.map((entry) => (
          <DeletedRow key={entry.id} entry={entry} onRestore={() => void onRestore(entry.id)} />
        ))}
    </Stack>
  );
}
