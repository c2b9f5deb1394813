import React from 'react';
import { Inline, SectionMessage, Spinner, Stack, Text } from '@forge/react';
import type { DataTaskRun } from '../../hooks/data/use-data-task';
import { useTexts } from '../../texts/text-provider';
import { FailureMessage } from '../failure-message';

/** How far a deletion is, and what came of it; nothing before it begins. */
export function TaskProgress({ run }: { readonly run: DataTaskRun }): React.JSX.Element | null {
  const { t } = useTexts();
  const { isRunning, error, task } = run;
  if (error !== null) return <FailureMessage error={error} onRetry={null} />;
  if (task === null) return null;
  const { kind, done, unreadable } = task;
  if (isRunning) {
    return (
      <Inline space="space.100" alignBlock="center">
        <Spinner size="small" label={t('progress.label')} />
        <Text>{t(`data.task.${kind}`, { count: done })}</Text>
      </Inline>
    );
  }
  return (
    <SectionMessage
      appearance={unreadable === 0 ? 'success' : 'warning'}
      title={t(`data.task.done.${kind}`, { count: done })}
    >
      <Stack space="space.100">
        {unreadable > 0 && <Text>{t('data.task.unreadable', { count: unreadable })}</Text>}
        <Text>{t('data.task.done')}</Text>
      </Stack>
    </SectionMessage>
  );
}
