import React from 'react';
import { Heading, Stack, Text } from '@forge/react';
import { incomingPeople } from '../../../../core/capacity/transfer/incoming';
import { mappedIteration, TRANSFER_ACTIONS } from '../../../../core/capacity/transfer/plan-transfer';
import { TRANSFER_NAMES } from '../../../../core/capacity/transfer/transfer-write';
import type { ReadImport } from '../../../hooks/use-capacity-import';
import { useTexts } from '../../../texts/text-provider';
import { PlanTable } from '../../plan-table';
import { ImportLines } from './import-lines';

/** What an import would write, by sort of record, and what it leaves out. */
export function ImportPlan({ read }: { readonly read: ReadImport }): React.JSX.Element {
  const { t } = useTexts();
  const { steps, incoming, mapping } = read;
  const isUnmapped = (target: string | null | undefined): boolean => (target ?? null) === null;
  const leftOut = {
    boards: incoming.boards.filter(({ id }) => isUnmapped(mapping.boards.get(id))).length,
    plans: incoming.boards.flatMap(({ id, plans }) =>
      plans.filter(({ iteration }) => isUnmapped(mapping.iterations.get(mappedIteration(id, iteration)))),
    ).length,
    people: incomingPeople(incoming).filter((id) => isUnmapped(mapping.people.get(id))).length,
  };
  return (
    <Stack space="space.100">
      <Heading size="small" as="h3">
        {t('transfer.plan')}
      </Heading>
      <PlanTable
        label={t('transfer.plan')}
        rows={(['site', ...TRANSFER_NAMES] as const).map((name) => ({
          key: name,
          label: t(`transfer.name.${name}`),
        }))}
        columns={TRANSFER_ACTIONS.map((action) => ({ key: action, label: t(`transfer.action.${action}`) }))}
        count={(name, action) =>
          steps.filter((step) => step.write.name === name && step.action === action).length
        }
      />
      <ImportLines read={read} />
      {leftOut.boards + leftOut.plans + leftOut.people > 0 && <Text>{t('transfer.left-out', leftOut)}</Text>}
    </Stack>
  );
}
