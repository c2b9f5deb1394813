import React from 'react';
import { Box, Inline, xcss } from '@forge/react';

/** By level; deeper levels stand under the last of these. */
const INDENTS = [
  xcss({}),
  xcss({ paddingInlineStart: 'space.200' }),
  xcss({ paddingInlineStart: 'space.400' }),
  xcss({ paddingInlineStart: 'space.600' }),
  xcss({ paddingInlineStart: 'space.800' }),
  xcss({ paddingInlineStart: 'space.1000' }),
] as const;

interface IndentedProps {
  /** From 0 on. */
  readonly level: number;
  readonly children: React.ReactNode;
}

/** The first cell of a line, indented by its level. */
export function Indented({ level, children }: IndentedProps): React.JSX.Element {
  return (
    <Box xcss={INDENTS[Math.min(level, INDENTS.length - 1)] ?? INDENTS[0]}>
      <Inline space="space.050" alignBlock="center">
        {children}
      </Inline>
    </Box>
  );
}
