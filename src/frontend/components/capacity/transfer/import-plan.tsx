import React from 'react';
import { Heading, Stack, Text } from '@forge/react';
import type { TransferOutcome } from '../../../../contract/capacity-transfer';
import { endedSteps } from '../../../../core/capacity/transfer/ended-steps';
import { incomingPeople } from '../../../../core/capacity/transfer/incoming';
import { mappedIteration, TRANSFER_ACTIONS } from '../../../../core/capacity/transfer/plan-transfer';
import { TRANSFER_NAMES } from '../../../../core/capacity/transfer/transfer-write';
import type { ReadImport } from '../../../hooks/capacity/use-capacity-import';
import { wasWritten } from '../../../import/was-written';
import { useTexts } from '../../../texts/text-provider';
import { PlanTable } from '../../plan-table';
import { ImportLines } from './import-lines';

interface ImportPlanProps {
  readonly read: ReadImport;
  /** What became of what was tried, once the import ended; null before. */
  readonly ended: readonly TransferOutcome[] | null;
}

/** What an import would write, or wrote once it ended, by sort of record, and what it leaves out. */
export function ImportPlan({ read, ended }: ImportPlanProps): React.JSX.Element {
  const { t } = useTexts();
  const { incoming, mapping } = read;
  const steps = ended === null ? read.steps : endedSteps(read.steps, wasWritten(ended));
  const actions = ended === null ? TRANSFER_ACTIONS : ([...TRANSFER_ACTIONS, 'not-written'] as const);
  const title = t(ended === null ? 'transfer.plan' : 'transfer.written');
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
        {title}
      </Heading>
      <PlanTable
        label={title}
        rows={(['site', ...TRANSFER_NAMES] as const).map((name) => ({
          key: name,
          label: t(`transfer.name.${name}`),
        }))}
        columns={actions.map((action) => ({ key: action, label: t(`transfer.action.${action}`) }))}
        count={(name, action) =>
          steps.filter((step) => step.write.name === name && step.action === action).length
        }
      />
      <ImportLines read={{ ...read, steps }} hasEnded={ended !== null} />
      {leftOut.boards + leftOut.plans + leftOut.people > 0 && <Text>{t('transfer.left-out', leftOut)}</Text>}
    </Stack>
  );
}
