import React from 'react';
import { Box, Button, Heading, Inline, List, ListItem, Spinner, Stack, Text, xcss } from '@forge/react';
import { useDataCount } from '../../hooks/data/use-data-count';
import { useTexts } from '../../texts/text-provider';
import { FailureMessage } from '../failure-message';
import { StoredTable } from './stored-table';

const NEVER = ['work-items', 'names', 'secrets', 'elsewhere', 'browser'] as const;
const readable = xcss({ maxWidth: '960px' });

/** For administrators: what the app keeps, how much of it, for whom and until when; and what it never keeps. */
export function StoredData(): React.JSX.Element {
  const { t } = useTexts();
  const { tallies, isCounting, error, again } = useDataCount();
  const all = [...tallies.values()];
  const records = all.reduce((sum, tally) => sum + tally.records, 0);
  const unreadable = all.reduce((sum, tally) => sum + tally.unreadable, 0);
  if (error?.code === 'forbidden') return <FailureMessage error={error} onRetry={null} />;
  return (
    <Stack space="space.300">
      <Box xcss={readable}>
        <Stack space="space.100">
          <Heading size="medium" as="h2">
            {t('data.stored')}
          </Heading>
          <Text>{t('data.stored.help')}</Text>
        </Stack>
      </Box>
      {error !== null && <FailureMessage error={error} onRetry={again} />}
      <Inline space="space.100" alignBlock="center">
        {isCounting ? (
          <>
            <Spinner size="small" label={t('progress.label')} />
            <Text>{t('data.stored.counting', { count: records })}</Text>
          </>
        ) : (
          <Button onClick={again}>{t('data.stored.again')}</Button>
        )}
      </Inline>
      <StoredTable tallies={tallies} />
      {unreadable > 0 && <Text>{t('data.stored.unreadable', { count: unreadable })}</Text>}
      <Box xcss={readable}>
        <Stack space="space.100">
          <Heading size="small" as="h3">
            {t('data.never')}
          </Heading>
          <List type="unordered">
            {NEVER.map((what) => (
              <ListItem key={what}>{t(`data.never.${what}`)}</ListItem>
            ))}
          </List>
        </Stack>
      </Box>
    </Stack>
  );
}
