import React from 'react';
import { SectionMessage, Stack, Text } from '@forge/react';
import { rangesOf } from '../../../core/calendar/day-range';
import type { SharedPerson } from '../../../core/capacity/shared-people';
import { formatDay } from '../../../core/time/period';
import { amountText } from '../../capacity/capacity-text';
import { spanText } from '../../capacity/span-text';
import type { Sharing } from '../../hooks/capacity/use-sharing-boards';
import { useTexts } from '../../texts/text-provider';

interface PersonSharingProps {
  readonly accountId: string;
  /** Undefined for somebody who is within the limit. */
  readonly over: SharedPerson | undefined;
  readonly sharing: Sharing;
  /** The board that is looked at. */
  readonly board: { readonly id: number; readonly name: string };
}

/** On which days all boards together plan more with a person than the limit, and which boards they are. */
export function PersonSharing({
  accountId,
  over,
  sharing,
  board,
}: PersonSharingProps): React.JSX.Element | null {
  const texts = useTexts();
  const { t } = texts;
  const hidden = sharing.hidden[accountId] ?? 0;
  if (over === undefined && hidden === 0) return null;
  const nameOf = (id: number): string =>
    id === board.id ? board.name : (sharing.names.get(id) ?? String(id));
  return (
    <SectionMessage appearance={over === undefined ? 'information' : 'warning'}>
      <Stack space="space.050">
        {over !== undefined && (
          <Text>
            {t('capacity.sharing.over', {
              limit: amountText(over.limit, 'hours', texts),
              days: rangesOf(over.daysOver)
                .map(({ first, last }) => spanText({ from: formatDay(first), to: formatDay(last) }, texts))
                .join(', '),
              boards: over.boardIds.map(nameOf).join(', '),
            })}
          </Text>
        )}
        {hidden > 0 && <Text>{t('capacity.sharing.hidden', { count: hidden })}</Text>}
      </Stack>
    </SectionMessage>
  );
}
