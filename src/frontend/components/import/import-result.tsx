import React from 'react';
import { Button, Inline, SectionMessage, Stack, Text } from '@forge/react';
import { useTexts } from '../../texts/text-provider';
import { LongList, type ListLine } from '../long-list';

interface ImportResultProps {
  /** How many are written. */
  readonly title: string;
  /** What is said where all of them are. */
  readonly whole: string;
  /** How many were refused; null where none was. */
  readonly refused: string | null;
  /** Which, and why, unless it stands elsewhere. */
  readonly refusals: readonly ListLine[];
  /** How many were not tried, because something failed before. */
  readonly untried: number;
  /** Plans the same files again, over what is there by now. */
  readonly onAgain: () => void;
}

/** How an import ended, and the way on where it is not done. */
export function ImportResult({
  title,
  whole,
  refused,
  refusals,
  untried,
  onAgain,
}: ImportResultProps): React.JSX.Element {
  const { t } = useTexts();
  const isWhole = refused === null && untried === 0;
  return (
    <Stack space="space.100">
      <SectionMessage appearance={isWhole ? 'success' : 'warning'} title={title}>
        <Stack space="space.100">
          {isWhole && <Text>{whole}</Text>}
          {refused !== null && <Text>{refused}</Text>}
          {refusals.length > 0 && <LongList lines={refusals} />}
          {untried > 0 && <Text>{t('transfer.untried', { count: untried })}</Text>}
        </Stack>
      </SectionMessage>
      {!isWhole && (
        <Inline>
          <Button onClick={onAgain}>{t('transfer.again')}</Button>
        </Inline>
      )}
    </Stack>
  );
}
