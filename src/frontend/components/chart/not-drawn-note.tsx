import React from 'react';
import { Text } from '@forge/react';
import { useTexts } from '../../texts/text-provider';

/** Slices cannot show negative values: says so instead of hiding them. */
export function NotDrawnNote({ cells }: { readonly cells: number }): React.JSX.Element | null {
  const { t } = useTexts();
  return cells === 0 ? null : <Text color="color.text.subtle">{t('chart.not-drawn', { cells })}</Text>;
}
