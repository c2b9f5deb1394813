import React from 'react';
import { Box, ErrorMessage, Stack, xcss } from '@forge/react';
import { ReportPeople } from '../people/report-people';
import type { ReportPartProps } from './report-part';

const readable = xcss({ maxWidth: '720px' });

/** Who may open the report, and who changes it. */
export function PeoplePart({ form }: ReportPartProps): React.JSX.Element {
  const fault = form.faultAt('administrators');
  return (
    <Box xcss={readable}>
      <Stack space="space.100">
        <ReportPeople people={form.draft} onChange={form.change} />
        {fault !== undefined && <ErrorMessage>{fault}</ErrorMessage>}
      </Stack>
    </Box>
  );
}
