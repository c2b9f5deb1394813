import React, { useMemo } from 'react';
import { Button, Heading, Inline, Stack, Text } from '@forge/react';
import { UNPLACED_REASONS, type Balance } from '../../../../core/capacity/suggest-moves';
import { suggestionsIn } from '../../../../core/capacity/what-if/suggestions-in';
import { roundedText } from '../../../capacity/capacity-text';
import { useTexts } from '../../../texts/text-provider';
import type { DraftPartProps } from './draft-part';

/** More are not read; they follow when these are taken. */
const SHOWN_MAX = 8;

/** Who could take what is too much for others or nobody's, and why. */
export function SuggestionList({ scenario, words, draft }: DraftPartProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const { unit } = scenario.board;
  const { suggestions, unplaced } = useMemo(() => suggestionsIn(scenario), [scenario]);
  const balanceText = ({ accountId, before, after }: Balance): string =>
    t('capacity.suggestion.balance', {
      person: words.person(accountId),
      before: roundedText(before, unit, texts),
      after: roundedText(after, unit, texts),
    });
  return (
    <Stack space="space.100">
      <Inline space="space.100" alignBlock="center">
        <Heading size="xsmall" as="h3">
          {t('capacity.suggestions')}
        </Heading>
        {suggestions.length > 1 && (
          <Button
            spacing="compact"
            onClick={() => {
              draft.add(suggestions.map(({ item, to }) => assignment(item.id, to)));
            }}
          >
            {t('capacity.suggestions.all', { count: suggestions.length })}
          </Button>
        )}
      </Inline>
      {suggestions.length === 0 && <Text>{t('capacity.suggestions.none')}</Text>}
      {/* By their places, as `rowsByPlace` has it: each change of the draft may put them into another order. */}
      {suggestions.slice(0, SHOWN_MAX).map(({ item, from, to, role, candidates }, place) => (
        <Inline key={place} space="space.100" alignBlock="start">
          <Button
            spacing="compact"
            onClick={() => {
              draft.add([assignment(item.id, to)]);
            }}
          >
            {t('capacity.suggestion.take')}
          </Button>
          <Stack>
            <Text>
              {from === null
                ? t('capacity.suggestion.nobodys', { item: words.item(item.id), to: balanceText(to) })
                : t('capacity.suggestion.moved', {
                    item: words.item(item.id),
                    from: balanceText(from),
                    to: balanceText(to),
                  })}
            </Text>
            <Text size="small" color="color.text.subtle">
              {t(role === null ? 'capacity.suggestion.why' : 'capacity.suggestion.why-role', { candidates })}
            </Text>
          </Stack>
        </Inline>
      ))}
      {UNPLACED_REASONS.map((reason) => {
        const count = unplaced.filter((one) => one.reason === reason).length;
        return count === 0 ? null : (
          <Text key={reason} color="color.text.subtle">
            {t(`capacity.unplaced.${reason}`, { count })}
          </Text>
        );
      })}
    </Stack>
  );
}

function assignment(
  itemId: string,
  { accountId }: Balance,
): { readonly kind: 'assign'; readonly itemId: string; readonly accountId: string } {
  return { kind: 'assign', itemId, accountId };
}
