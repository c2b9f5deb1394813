import React from 'react';
import { Box, Stack, xcss } from '@forge/react';
import { DeleteRecords } from './delete-records';
import { ErasePerson } from './erase-person';
import { OpenTasks } from './open-tasks';

const readable = xcss({ maxWidth: '640px' });

/** For administrators: records deleted for good, by type or by person. */
export function DataDeletion(): React.JSX.Element {
  return (
    <Box xcss={readable}>
      <Stack space="space.500">
        <OpenTasks />
        <DeleteRecords />
        <ErasePerson />
      </Stack>
    </Box>
  );
}
