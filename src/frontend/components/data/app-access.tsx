import React from 'react';
import { Code, DynamicTable, Heading, List, ListItem, Stack, Text } from '@forge/react';
import { SCOPES } from '../../../core/privacy/scopes';
import { useTexts } from '../../texts/text-provider';

const ACTORS = ['viewer', 'owner', 'app'] as const;

/** For administrators: what the app may do at all, why, and in whose name it does it. */
export function AppAccess(): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Stack space="space.300">
      <Heading size="medium" as="h2">
        {t('access.acts')}
      </Heading>
      <List type="unordered">
        {ACTORS.map((actor) => (
          <ListItem key={actor}>{t(`access.acts.${actor}`)}</ListItem>
        ))}
      </List>
      <Heading size="medium" as="h2">
        {t('access.scopes')}
      </Heading>
      <Text>{t('access.scopes.help')}</Text>
      <DynamicTable
        label={t('access.scopes')}
        head={{
          cells: [
            { key: 'scope', content: t('access.scope'), width: 30 },
            { key: 'why', content: t('access.why'), width: 70 },
          ],
        }}
        rows={SCOPES.map((scope) => ({
          key: scope,
          cells: [
            { key: 'scope', content: <Code>{scope}</Code> },
            { key: 'why', content: <Text>{t(`access.why.${scope}`)}</Text> },
          ],
        }))}
      />
    </Stack>
  );
}
