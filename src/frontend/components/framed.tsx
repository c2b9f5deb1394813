import React from 'react';
import { Box, xcss } from '@forge/react';

const framed = xcss({
  padding: 'space.150',
  borderColor: 'color.border',
  borderWidth: 'border.width',
  borderStyle: 'solid',
  borderRadius: 'radius.small',
});

/** What belongs together, with a border around it. */
export function Framed({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  return <Box xcss={framed}>{children}</Box>;
}
