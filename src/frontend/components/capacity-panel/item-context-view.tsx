import React from 'react';
import { Heading, Inline, Stack, Text, User } from '@forge/react';
import type { CapacityItem } from '../../../core/capacity/item';
import type { ItemContext } from '../../../core/capacity/item-context';
import type { BoardCapacity } from '../../../core/capacity/records/board-capacity';
import type { CapacityRole } from '../../../core/capacity/records/site-capacity';
import { amountText } from '../../capacity/capacity-text';
import { useTexts } from '../../texts/text-provider';
import { ShortLoadTable } from '../capacity/short-load-table';
import { DueDay } from './due-day';

interface ItemContextViewProps {
  readonly item: CapacityItem;
  readonly context: ItemContext;
  readonly settings: BoardCapacity;
  readonly roles: readonly CapacityRole[];
}

/** More names than this are no help in choosing one. */
const FREE_MAX = 5;

/** The load of whoever has a work item, without it and with it, and who else has room for it. */
export function ItemContextView(props: ItemContextViewProps): React.JSX.Element {
  const { item, context, settings, roles } = props;
  const texts = useTexts();
  const { t } = texts;
  const { unit } = settings;
  const { leftOut, assignee, free, freeRoleId, dueDay } = context;
  const role = roles.find(({ id }) => id === freeRoleId)?.name;
  const { assigneeId, estimate } = item;
  return (
    <Stack space="space.200">
      <Stack space="space.050">
        <Text>
          {estimate === null
            ? t('capacity.panel.not-estimated')
            : t('capacity.panel.estimate', { amount: amountText(estimate, unit, texts) })}
        </Text>
        {leftOut !== null && <Text>{t(`capacity.panel.left-out.${leftOut}`)}</Text>}
        {assigneeId === null && <Text>{t('capacity.panel.unassigned')}</Text>}
        {assigneeId !== null && assignee === null && (
          <Inline space="space.050" alignBlock="center" shouldWrap>
            <User accountId={assigneeId} />
            <Text>{t('capacity.panel.not-planned')}</Text>
          </Inline>
        )}
        {dueDay !== null && <DueDay day={dueDay} />}
      </Stack>
      {assignee !== null && (
        <Stack space="space.050">
          <User accountId={assignee.accountId} />
          <ShortLoadTable
            label={t('capacity.panel.load')}
            head={t('capacity.panel.load')}
            rows={[
              {
                ...{ load: assignee.without, isBold: false },
                name: <Text>{t('capacity.panel.without')}</Text>,
              },
              {
                ...{ load: assignee.with, isBold: true },
                name: <Text weight="bold">{t('capacity.panel.with')}</Text>,
              },
            ]}
            unit={unit}
          />
        </Stack>
      )}
      <Stack space="space.050">
        <Heading size="xxsmall" as="h4">
          {role === undefined ? t('capacity.panel.free.anybody') : t('capacity.panel.free.role', { role })}
        </Heading>
        {free.length === 0 ? (
          <Text color="color.text.subtle">{t('capacity.panel.free.none')}</Text>
        ) : (
          <ShortLoadTable
            label={t('capacity.panel.free.anybody')}
            head={t('capacity.column.person')}
            rows={free.slice(0, FREE_MAX).map((person) => ({
              ...{ load: person, isBold: false },
              name: <User accountId={person.accountId} />,
            }))}
            unit={unit}
          />
        )}
        {free.length > FREE_MAX && (
          <Text color="color.text.subtle">
            {t('capacity.panel.free.more', { count: free.length - FREE_MAX })}
          </Text>
        )}
      </Stack>
    </Stack>
  );
}
