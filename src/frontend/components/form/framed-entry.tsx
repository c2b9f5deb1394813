import React from 'react';
import { Box, Inline, Stack, xcss } from '@forge/react';
import { OrderButtons } from './order-buttons';

interface FramedEntryProps {
  readonly name: string;
  /** Its place among the entries, from 0, and how many they are. */
  readonly at: number;
  readonly of: number;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly children: React.ReactNode;
}

const framed = xcss({
  borderColor: 'color.border',
  borderStyle: 'solid',
  borderWidth: 'border.width',
  borderRadius: 'radius.small',
  padding: 'space.150',
});

/** An entry of a list within a form, with what moves and removes it. */
export function FramedEntry(props: FramedEntryProps): React.JSX.Element {
  const { name, at, of, onMove, onRemove, children } = props;
  return (
    <Box xcss={framed}>
      <Stack space="space.100">
        {children}
        <Inline>
          <OrderButtons {...{ name, onMove, onRemove }} isFirst={at === 0} isLast={at === of - 1} />
        </Inline>
      </Stack>
    </Box>
  );
}
