import React from 'react';
import { Box, xcss } from '@forge/react';

const scrolling = xcss({ overflowX: 'auto' });

interface ScrollingProps {
  /** In less room than this, what stands inside would break. */
  readonly minPx: number;
  readonly children: React.ReactNode;
}

/** What is wider than the room it has, to be scrolled sideways. */
export function Scrolling({ minPx, children }: ScrollingProps): React.JSX.Element {
  return (
    <Box xcss={scrolling}>
      <Box xcss={xcss({ minWidth: `${String(minPx)}px` })}>{children}</Box>
    </Box>
  );
}
