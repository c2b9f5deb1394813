import React from 'react';
import { List, ListItem, Stack, Text } from '@forge/react';
import { useTexts } from '../texts/text-provider';

export interface ListLine {
  readonly key: string;
  readonly text: string;
}

/** More lines nobody reads. */
const LINES_MAX = 100;

/** A list of whatever length: its first lines, and how many more there are. */
export function LongList({ lines }: { readonly lines: readonly ListLine[] }): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Stack space="space.050">
      <List type="unordered">
        {lines.slice(0, LINES_MAX).map(({ key, text }) => (
          <ListItem key={key}>{text}</ListItem>
        ))}
      </List>
      {lines.length > LINES_MAX && <Text>{t('lines.more', { count: lines.length - LINES_MAX })}</Text>}
    </Stack>
  );
}
