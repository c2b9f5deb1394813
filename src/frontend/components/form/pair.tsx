import React from 'react';
import { Box, Inline, xcss } from '@forge/react';

const half = xcss({ width: '50%' });

/** Two fields side by side. */
export function Pair({
  children,
}: {
  readonly children: readonly [React.ReactNode, React.ReactNode];
}): React.JSX.Element {
  const [left, right] = children;
  return (
    <Inline space="space.200" alignBlock="start">
      <Box xcss={half}>{left}</Box>
      <Box xcss={half}>{right}</Box>
    </Inline>
  );
}
