import React from 'react';
import { Button, Heading, Inline, Stack, Text } from '@forge/react';
import type { OrphanReport } from '../../../../contract/reports';
import { useTexts } from '../../../texts/text-provider';
import { PersonName } from '../../person-name';

interface OrphanReportsProps {
  readonly orphans: readonly OrphanReport[];
  readonly onTakeOver: (id: string) => Promise<void>;
}

/** Reports whose administrators are all gone; nothing where there is none. */
export function OrphanReports({ orphans, onTakeOver }: OrphanReportsProps): React.JSX.Element | null {
  const { t } = useTexts();
  if (orphans.length === 0) return null;
  return (
    <Stack space="space.100">
      <Heading size="xsmall" as="h2">
        {t('report.library.orphans')}
      </Heading>
      <Text color="color.text.subtle">{t('report.library.orphans.help')}</Text>
      {orphans.map(({ id, name, administrators }) => (
        <Inline key={id} space="space.100" alignBlock="center" spread="space-between" shouldWrap>
          <Inline space="space.100" alignBlock="center" shouldWrap>
            <Text weight="semibold">{name}</Text>
            {administrators.map((accountId) => (
              <PersonName key={accountId} accountId={accountId} />
            ))}
          </Inline>
          <Button spacing="compact" onClick={() => void onTakeOver(id)}>
            {t('report.library.take-over', { name })}
          </Button>
        </Inline>
      ))}
    </Stack>
  );
}
