import React from 'react';
import { Box, Inline, Stack, xcss } from '@forge/react';

interface ListAndSettingsProps {
  readonly list: React.ReactNode;
  /** Null where nothing is chosen. */
  readonly settings: React.ReactNode;
  /** Tells what is chosen apart: its fields begin anew with another. */
  readonly chosenId: string;
}

const left = xcss({ width: '34%' });
const right = xcss({
  width: '66%',
  borderColor: 'color.border',
  borderStyle: 'solid',
  borderWidth: 'border.width',
  borderRadius: 'radius.small',
  padding: 'space.200',
});

/** A list on the left, and the settings of what is chosen in it on the right. */
export function ListAndSettings({ list, settings, chosenId }: ListAndSettingsProps): React.JSX.Element {
  return (
    <Inline space="space.300" alignBlock="start">
      <Box xcss={left}>
        <Stack space="space.150">{list}</Stack>
      </Box>
      {settings !== null && (
        <Box xcss={right} key={chosenId}>
          <Stack space="space.200">{settings}</Stack>
        </Box>
      )}
    </Inline>
  );
}
