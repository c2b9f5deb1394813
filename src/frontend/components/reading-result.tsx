import React from 'react';
import { Button, Stack } from '@forge/react';
import type { ReadingControl } from '../hooks/gadget/use-reading';
import { useTexts } from '../texts/text-provider';
import { EmptyView } from './empty-view';
import { FailureMessage } from './failure-message';
import { ReadProgress, type ProgressWords } from './read-progress';

interface ReadingResultProps<Reading> {
  readonly control: Omit<ReadingControl<Reading>, 'readExactly'>;
  /** Left out where work items are read. */
  readonly words?: ProgressWords;
  readonly children: (reading: Reading) => React.ReactNode;
}

/** Everything that can come of reading: progress, what was read or a part of it (the children draw it), or why there is nothing. */
export function ReadingResult<Reading>({
  control,
  words,
  children,
}: ReadingResultProps<Reading>): React.JSX.Element {
  const { t } = useTexts();
  const { isReading, progress, reading, error, stop, reload, resume } = control;
  const wasStopped = !isReading && reading === null && error === null;
  return (
    <Stack space="space.150">
      {error !== null && <FailureMessage error={error} onRetry={resume ?? reload} />}
      {isReading && <ReadProgress progress={progress} words={words} onStop={stop} />}
      {reading !== null && children(reading)}
      {wasStopped && (
        <EmptyView title={t('stopped.title')} text={t('stopped.description')}>
          <Button onClick={reload}>{t('action.read')}</Button>
        </EmptyView>
      )}
    </Stack>
  );
}
