import React from 'react';
import { Heading, Spinner, Stack } from '@forge/react';
import type { ShortReadingState } from '../hooks/gadget/use-short-reading';
import { useTexts } from '../texts/text-provider';
import { FailureMessage } from './failure-message';

interface ShortResultProps<Reading> {
  readonly title: string;
  readonly control: ShortReadingState<Reading> & { readonly reload: () => void };
  readonly children: (reading: Reading) => React.ReactNode;
}

/** What can come of a short reading: what was read last (the children draw it), and why there is nothing newer. */
export function ShortResult<Reading>({
  title,
  control,
  children,
}: ShortResultProps<Reading>): React.JSX.Element {
  const { t } = useTexts();
  const { isReading, reading, error, reload } = control;
  return (
    <Stack space="space.150">
      {title !== '' && (
        <Heading size="small" as="h2">
          {title}
        </Heading>
      )}
      {error !== null && <FailureMessage error={error} onRetry={reload} />}
      {isReading && <Spinner size="small" label={t('progress.label')} />}
      {reading !== null && children(reading)}
    </Stack>
  );
}
