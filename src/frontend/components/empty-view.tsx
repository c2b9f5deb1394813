import React from 'react';
import { EmptyState, Stack } from '@forge/react';

interface EmptyViewProps {
  readonly title: string;
  /** Why there is nothing, and what can be done about it. */
  readonly text: string;
  /** What does it. */
  readonly children?: React.ReactNode;
}

/** Where something could stand and nothing does: every view says so in this way. What went wrong is a `FailureMessage`. */
export function EmptyView({ title, text, children }: EmptyViewProps): React.JSX.Element {
  return (
    <Stack space="space.100" alignInline="center">
      <EmptyState header={title} description={text} headingLevel={3} />
      {children}
    </Stack>
  );
}
