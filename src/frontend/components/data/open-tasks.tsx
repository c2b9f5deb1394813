import React from 'react';
import { Button, Inline, Text } from '@forge/react';
import type { DataTaskState } from '../../../contract/data';
import { success } from '../../../core/result';
import { call } from '../../call';
import { useAnswer } from '../../hooks/use-answer';
import { useDataTask } from '../../hooks/data/use-data-task';
import { useTexts } from '../../texts/text-provider';
import { FailureMessage } from '../failure-message';
import { PageSection } from '../page/page-section';
import { TaskProgress } from './task-progress';

/** Deletions that somebody began and did not finish; nothing where there are none. */
export function OpenTasks(): React.JSX.Element | null {
  const { t } = useTexts();
  const { result, reload } = useAnswer('tasks', () => call('data/tasks', {}));
  if (result === null) return null;
  if (!result.ok) {
    return <FailureMessage error={result.error} onRetry={reload} />;
  }
  if (result.value.length === 0) return null;
  return (
    <PageSection title={t('data.task.open')} help={t('data.task.open.help')}>
      {result.value.map((task) => (
        <OpenTask key={task.id} task={task} />
      ))}
    </PageSection>
  );
}

function OpenTask({ task }: { readonly task: DataTaskState }): React.JSX.Element {
  const { t } = useTexts();
  const run = useDataTask();
  if (run.task !== null || run.error !== null) return <TaskProgress run={run} />;
  return (
    <Inline space="space.100" alignBlock="center">
      <Text>{t(`data.task.${task.kind}`, { count: task.done })}</Text>
      <Button onClick={() => void run.run(() => Promise.resolve(success(task)))}>
        {t('data.task.continue')}
      </Button>
    </Inline>
  );
}
