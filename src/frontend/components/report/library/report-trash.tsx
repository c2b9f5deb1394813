import React, { useState } from 'react';
import { Button, Inline, Stack, Text } from '@forge/react';
import type { DeletedReportSummary } from '../../../../contract/reports';
import { useTexts } from '../../../texts/text-provider';

interface ReportTrashProps {
  readonly deleted: readonly DeletedReportSummary[];
  /** The viewer's. */
  readonly timeZone: string;
  readonly onRestore: (id: string) => Promise<void>;
}

/** What was deleted and until when it can be put back; nothing where there is none. */
export function ReportTrash({ deleted, timeZone, onRestore }: ReportTrashProps): React.JSX.Element | null {
  const { t, formats } = useTexts();
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
        deleted.map(({ id, name, restorableUntil }) => (
          <Inline key={id} space="space.100" alignBlock="center" spread="space-between" shouldWrap>
            <Text color="color.text.subtle">
              {t('report.library.trash.entry', { name, moment: formats.moment(restorableUntil, timeZone) })}
            </Text>
            <Button spacing="compact" onClick={() => void onRestore(id)}>
              {t('template.restore', { name })}
            </Button>
          </Inline>
        ))}
    </Stack>
  );
}
