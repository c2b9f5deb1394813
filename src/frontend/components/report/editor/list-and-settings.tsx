import React from 'react';
import { Box, Inline, Stack, xcss } from '@forge/react';
import { Framed } from '../../framed';

interface ListAndSettingsProps {
  readonly list: React.ReactNode;
  /** Null where nothing is chosen. */
  readonly settings: React.ReactNode;
  /** Tells what is chosen apart: its fields begin anew with another. */
  readonly chosenId: string;
}

const left = xcss({ width: '34%' });
const right = xcss({ width: '66%' });

/** A list on the left, and the settings of what is chosen in it on the right. */
export function ListAndSettings({ list, settings, chosenId }: ListAndSettingsProps): React.JSX.Element {
  return (
    <Inline space="space.300" alignBlock="start">
      <Box xcss={left}>
        <Stack space="space.150">{list}</Stack>
      </Box>
      {settings !== null && (
        <Box xcss={right} key={chosenId}>
          <Framed>
            <Stack space="space.200">{settings}</Stack>
          </Framed>
        </Box>
      )}
    </Inline>
  );
}
