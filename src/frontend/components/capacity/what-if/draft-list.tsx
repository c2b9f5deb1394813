import React from 'react';
import { Button, Heading, Inline, Lozenge, Stack, Text } from '@forge/react';
import type { AppliedDraft } from '../../../../core/capacity/what-if/apply-draft';
import type { DraftWords } from '../../../capacity/draft-words';
import type { DraftControl } from '../../../hooks/capacity/use-draft';
import { useTexts } from '../../../texts/text-provider';

interface DraftListProps extends Pick<AppliedDraft, 'refused'> {
  readonly draft: DraftControl;
  readonly words: DraftWords;
}

/** The changes of a draft in their order, and why some of them cannot be made. */
export function DraftList({ draft, refused, words }: DraftListProps): React.JSX.Element | null {
  const { t } = useTexts();
  if (draft.changes.length === 0) return null;
  const refusals = new Map(refused.map(({ at, refusal }) => [at, refusal]));
  return (
    <Stack space="space.100">
      <Heading size="xsmall" as="h3">
        {t('capacity.draft', { count: draft.changes.length })}
      </Heading>
      {draft.changes.map((change, at) => {
        const refusal = refusals.get(at);
        return (
          <Inline key={at} space="space.100" alignBlock="center" shouldWrap>
            <Button
              appearance="subtle"
              spacing="compact"
              onClick={() => {
                draft.removeAt(at);
              }}
            >
              {t('action.remove')}
            </Button>
            <Text>{words.change(change)}</Text>
            {refusal !== undefined && (
              <>
                <Lozenge appearance="removed">{t('capacity.draft.refused')}</Lozenge>
                <Text color="color.text.subtle">{t(`capacity.refusal.${refusal}`)}</Text>
              </>
            )}
          </Inline>
        );
      })}
    </Stack>
  );
}
