import React from 'react';
import { Spinner, Text } from '@forge/react';
import type { AdminAction } from '../../../core/privacy/admin-action';
import { isStoredName } from '../../../core/privacy/stored-types';
import { call } from '../../call';
import { useAnswer } from '../../hooks/use-answer';
import { useTexts } from '../../texts/text-provider';
import { FailureMessage } from '../failure-message';
import { headText } from '../head-text';
import { useModuleContext } from '../module-context-provider';
import { PageSection } from '../page/page-section';
import { PagedTable } from '../paged-table';
import { PersonName } from '../person-name';

/** For administrators: what administrators did, and the app by itself. */
export function DataLog(): React.JSX.Element {
  const { t } = useTexts();
  const { result, reload } = useAnswer('log', () => call('data/log', {}));
  if (result === null) return <Spinner />;
  if (!result.ok) {
    return <FailureMessage error={result.error} onRetry={reload} />;
  }
  return (
    <PageSection title={t('data.log')}>
      {result.value.length === 0 ? <Text>{t('data.log.empty')}</Text> : <LogTable entries={result.value} />}
    </PageSection>
  );
}

function LogTable({ entries }: { readonly entries: readonly AdminAction[] }): React.JSX.Element {
  const { t, formats } = useTexts();
  const { timezone } = useModuleContext();
  return (
    <>
      <Text color="color.text.subtle">{t('data.log.help')}</Text>
      <PagedTable
        label={t('data.log')}
        head={{
          cells: [
            { key: 'at', content: t('data.log.at'), width: 25 },
            { key: 'by', content: t('data.log.by'), width: 22 },
            { key: 'what', content: t('data.log.what'), width: 38 },
            { key: 'records', content: headText(t('data.log.records')), width: 15 },
          ],
        }}
        rows={entries.map((entry) => ({
          cells: [
            { key: 'at', content: <Text>{formats.moment(entry.at, timezone)}</Text> },
            { key: 'by', content: <Actor accountId={entry.by} /> },
            { key: 'what', content: <Text>{whatWords(entry, t)}</Text> },
            {
              key: 'records',
              content: (
                <Text align="end">
                  {entry.records === null ? t('data.stored.none') : formats.number(entry.records)}
                </Text>
              ),
            },
          ],
        }))}
      />
    </>
  );
}

function Actor({ accountId }: { readonly accountId: string | null }): React.JSX.Element {
  const { t } = useTexts();
  return accountId === null ? <Text>{t('data.log.platform')}</Text> : <PersonName accountId={accountId} />;
}

function whatWords({ kind, names }: AdminAction, t: ReturnType<typeof useTexts>['t']): string {
  const what = t(`data.action.${kind}`);
  if (names.length === 0) return what;
  return t('data.log.only', {
    what,
    names: names.map((name) => (isStoredName(name) ? t(`data.name.${name}`) : name)).join(', '),
  });
}
