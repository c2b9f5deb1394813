import React from 'react';
import { Box, Spinner, Stack, xcss } from '@forge/react';
import { call } from '../../call';
import { useAnswer } from '../../hooks/use-answer';
import { FailureMessage } from '../failure-message';
import { DataLog } from './data-log';
import { RetentionForm } from './retention-form';

const readable = xcss({ maxWidth: '640px' });

/** For administrators: how long things are kept, and what administrators did. */
export function RetentionPart(): React.JSX.Element {
  const { result, reload } = useAnswer('retention', () => call('data/read-retention', {}));
  if (result === null) return <Spinner />;
  if (!result.ok) {
    return <FailureMessage error={result.error} onRetry={reload} />;
  }
  return (
    <Stack space="space.500">
      <Box xcss={readable}>
        <RetentionForm initial={result.value} />
      </Box>
      <DataLog />
    </Stack>
  );
}
