import React from 'react';
import { Code, DynamicTable, Stack, Text } from '@forge/react';
import { FEATURES, type ScopeUse } from '../../../core/privacy/access';
import { ACCESS_TABLE } from '../../../core/privacy/access-table';
import { SCOPES } from '../../../core/privacy/scopes';
import { useTexts } from '../../texts/text-provider';
import { Disclosure } from '../disclosure';

/** Each scope with its reason, the features that use it, and the calls that take it with where they stand in the code. */
export function ScopeTable(): React.JSX.Element {
  const { t } = useTexts();
  return (
    <DynamicTable
      label={t('access.scopes')}
      head={{
        cells: [
          { key: 'scope', content: t('access.scope'), width: 25 },
          { key: 'why', content: t('access.why'), width: 50 },
          { key: 'features', content: t('access.used-by'), width: 25 },
        ],
      }}
      rows={SCOPES.map((scope) => {
        const uses = ACCESS_TABLE.scopes[scope];
        const used = FEATURES.filter((feature) => uses.some(({ features }) => features.includes(feature)));
        return {
          key: scope,
          cells: [
            { key: 'scope', content: <Code>{scope}</Code> },
            {
              key: 'why',
              content: (
                <Stack space="space.050">
                  <Text>{t(`access.why.${scope}`)}</Text>
                  <Disclosure title={t('access.calls', { count: uses.length, scope })}>
                    <Calls uses={uses} />
                  </Disclosure>
                </Stack>
              ),
            },
            {
              key: 'features',
              content: <Text>{used.map((feature) => t(`access.feature.${feature}`)).join(', ')}</Text>,
            },
          ],
        };
      })}
    />
  );
}

function Calls({ uses }: { readonly uses: readonly ScopeUse[] }): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Stack space="space.100">
      {uses.map(({ call, file, features }) => (
        <Stack key={`${call} ${file}`} space="space.0">
          <Text>
            <Code>{call}</Code>
          </Text>
          <Text size="small" color="color.text.subtle">
            {t('access.call', {
              file,
              features: features.map((feature) => t(`access.feature.${feature}`)).join(', '),
            })}
          </Text>
        </Stack>
      ))}
    </Stack>
  );
}
