import React from 'react';
import { List, ListItem, SectionMessage, Stack, Text } from '@forge/react';
import type { WriteOutcome } from '../../../../core/capacity/what-if/perform-writes';
import type { DraftWords } from '../../../capacity/draft-words';
import { useTexts } from '../../../texts/text-provider';

interface OutcomeListProps {
  readonly outcomes: readonly WriteOutcome[];
  readonly words: DraftWords;
}

/** What became of the writes of a draft; those that failed are still in it. */
export function OutcomeList({ outcomes, words }: OutcomeListProps): React.JSX.Element | null {
  const { t } = useTexts();
  if (outcomes.length === 0) return null;
  const failed = outcomes.filter(({ error }) => error !== null);
  return (
    <SectionMessage
      appearance={failed.length === 0 ? 'success' : 'warning'}
      title={t('capacity.apply.done', { count: outcomes.length - failed.length })}
    >
      {failed.length > 0 && (
        <Stack space="space.100">
          <Text>{t('capacity.apply.failed', { count: failed.length })}</Text>
          <List type="unordered">
            {failed.map(({ write, error }) => (
              <ListItem key={words.write(write)}>
                <Text>{words.write(write)}</Text>
                {error !== null && (
                  <Text color="color.text.subtle">{t(`error.${error.code}`, error.params)}</Text>
                )}
              </ListItem>
            ))}
          </List>
        </Stack>
      )}
    </SectionMessage>
  );
}
