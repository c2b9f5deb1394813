import React from 'react';
import { Button, DynamicTable, Heading, Inline, Link, Lozenge, Stack, Text, User } from '@forge/react';
import type { FreeReason } from '../../../core/calendar/free-days';
import type { CapacityInput } from '../../../core/capacity/capacity-input';
import { assignedJql, unassignedJql } from '../../../core/capacity/capacity-jql';
import { explainPerson, type PersonDay } from '../../../core/capacity/explain-person';
import type { JudgedItem } from '../../../core/capacity/judge-items';
import { formatDay } from '../../../core/time/period';
import { amountText } from '../../capacity/capacity-text';
import { searchAddress } from '../../chart/search-address';
import type { Texts } from '../../texts/texts';
import { useTexts } from '../../texts/text-provider';
import { headText } from '../head-text';

interface PersonBreakdownProps {
  readonly input: CapacityInput;
  /** Null for the work that nobody has. */
  readonly accountId: string | null;
  /** The work items of the iteration. */
  readonly jql: string;
  readonly onClose: () => void;
}

/** The days and the work items behind a person's numbers. */
export function PersonBreakdown({ input, accountId, jql, onClose }: PersonBreakdownProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const { daily, days, items } = explainPerson(input, accountId);
  const { unit } = input.board;
  return (
    <Stack space="space.200">
      <Inline space="space.100" alignBlock="center" spread="space-between">
        {accountId === null ? (
          <Heading size="small" as="h3">
            {t('capacity.row.unassigned')}
          </Heading>
        ) : (
          <User accountId={accountId} />
        )}
        <Button appearance="subtle" onClick={onClose}>
          {t('action.close')}
        </Button>
      </Inline>
      {daily !== null && <Text>{t('capacity.daily', { amount: amountText(daily, unit, texts) })}</Text>}
      {days.length > 0 && (
        <DynamicTable
          label={t('capacity.days')}
          caption={t('capacity.days')}
          head={{
            cells: [
              { key: 'date', content: t('capacity.column.date') },
              { key: 'share', content: headText(t('capacity.column.share')) },
              { key: 'capacity', content: headText(t('capacity.column.capacity')) },
              { key: 'reasons', content: t('capacity.column.reasons') },
            ],
          }}
          rows={days.map((day) => ({
            key: String(day.day),
            cells: [
              { key: 'date', content: <Text>{texts.formats.day(formatDay(day.day))}</Text> },
              { key: 'share', content: <Text align="end">{texts.formats.percent(day.share)}</Text> },
              {
                key: 'capacity',
                content: <Text align="end">{amountText(day.capacity, unit, texts)}</Text>,
              },
              { key: 'reasons', content: <Text>{dayReasons(day, texts)}</Text> },
            ],
          }))}
        />
      )}
      <Link
        href={searchAddress(accountId === null ? unassignedJql(jql) : assignedJql(jql, accountId))}
        openNewTab
      >
        {t('capacity.items.search')}
      </Link>
      {items !== null && items.length > 0 && <ItemsTable items={items} input={input} />}
      {items?.length === 0 && <Text>{t('capacity.items.none')}</Text>}
    </Stack>
  );
}

function dayReasons({ isWorkingDay, isRemaining, free }: PersonDay, { t, formats }: Texts): string {
  const ofFree = (reason: FreeReason): string =>
    t(`capacity.free.${reason.kind}`, {
      name: (reason.kind === 'holiday' ? reason.name : reason.reason) ?? '',
      share: formats.percent(reason.share),
    });
  return [
    ...(isWorkingDay ? [] : [t('capacity.free.no-working-day')]),
    ...free.map(ofFree),
    ...(isRemaining ? [] : [t('capacity.free.past')]),
  ].join('; ');
}

const CATEGORIES = { new: 'default', indeterminate: 'inprogress', done: 'success' } as const;

function ItemsTable({
  items,
  input,
}: {
  readonly items: readonly JudgedItem[];
  readonly input: CapacityInput;
}): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  return (
    <DynamicTable
      label={t('capacity.items')}
      caption={t('capacity.items')}
      head={{
        cells: [
          { key: 'key', content: t('capacity.column.item') },
          { key: 'category', content: t('sprint.work') },
          { key: 'estimate', content: headText(t('capacity.column.estimate')) },
          { key: 'counted', content: t('capacity.column.counted') },
        ],
      }}
      rows={items.map(({ item, leftOut }) => ({
        key: item.id,
        cells: [
          {
            key: 'key',
            content: (
              <Link href={`/browse/${item.key}`} openNewTab>
                {`${item.key} ${item.summary}`}
              </Link>
            ),
          },
          {
            key: 'category',
            content: (
              <Lozenge appearance={CATEGORIES[item.category]}>
                {t(`sprint.category.${item.category}`)}
              </Lozenge>
            ),
          },
          {
            key: 'estimate',
            content: (
              <Text align="end">
                {item.estimate === null
                  ? t('value.none')
                  : amountText(item.estimate, input.board.unit, texts)}
              </Text>
            ),
          },
          {
            key: 'counted',
            content: (
              <Text>{leftOut === null ? t('capacity.counts') : t(`capacity.left-out.${leftOut}`)}</Text>
            ),
          },
        ],
      }))}
    />
  );
}
