import React from 'react';
import { Inline, Stack } from '@forge/react';
import { Framed } from '../framed';
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

/** An entry of a list within a form, with what moves and removes it. */
export function FramedEntry(props: FramedEntryProps): React.JSX.Element {
  const { name, at, of, onMove, onRemove, children } = props;
  return (
    <Framed>
      <Stack space="space.100">
        {children}
        <Inline>
          <OrderButtons {...{ name, onMove, onRemove }} isFirst={at === 0} isLast={at === of - 1} />
        </Inline>
      </Stack>
    </Framed>
  );
}
