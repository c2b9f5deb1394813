import React from 'react';
import { Text } from '@forge/react';

/** The head of a column of numbers: as the table writes the other heads, but above its numbers. */
export function headText(text: string): React.JSX.Element {
  return (
    <Text align="end" size="small" color="color.text.subtle" weight="semibold">
      {text}
    </Text>
  );
}
