import React from 'react';
import { Heading, Stack, Text } from '@forge/react';
import type { DataOutcome } from '../../../contract/data';
import { isStoredName, STORED_NAMES } from '../../../core/privacy/stored-types';
import { IMPORT_STEP_KINDS, type ImportStep } from '../../../core/privacy/transfer/plan-data-import';
import { wasWritten } from '../../import/was-written';
import { useTexts } from '../../texts/text-provider';
import { LongList } from '../long-list';
import { PlanTable } from '../plan-table';

const UNKNOWN = 'unknown-type';

interface DataImportPlanProps {
  readonly steps: readonly ImportStep[];
  /** What became of what was tried, once the import ended; null before. */
  readonly ended: readonly DataOutcome[] | null;
}

/** What an import would do about the records of a file, or did once it ended, by type, with every refusal and its reason. */
export function DataImportPlan({ steps, ended }: DataImportPlanProps): React.JSX.Element {
  const { t } = useTexts();
  const title = t(ended === null ? 'transfer.plan' : 'transfer.written');
  const isWritten = ended === null ? () => true : wasWritten(ended);
  const kindOf = (step: ImportStep): ImportStep['kind'] | 'not-written' =>
    'write' in step && !isWritten(step.write) ? 'not-written' : step.kind;
  const rowOf = ({ name }: ImportStep): string => (isStoredName(name) ? name : UNKNOWN);
  const named = new Set(steps.map(rowOf));
  const refusals = steps.filter((step) => step.kind === 'refused');
  return (
    <Stack space="space.100">
      <Heading size="small" as="h3">
        {title}
      </Heading>
      <PlanTable<string, ReturnType<typeof kindOf>>
        label={title}
        rows={[
          ...STORED_NAMES.filter((name) => named.has(name)).map((name) => ({
            key: name,
            label: t(`data.name.${name}`),
          })),
          ...(named.has(UNKNOWN) ? [{ key: UNKNOWN, label: t('data.import.unknown-type') }] : []),
        ]}
        columns={[
          ...IMPORT_STEP_KINDS.map((kind) => ({ key: kind, label: t(`data.import.${kind}`) })),
          ...(ended === null
            ? []
            : [{ key: 'not-written' as const, label: t('transfer.action.not-written') }]),
        ]}
        count={(name, kind) => steps.filter((step) => rowOf(step) === name && kindOf(step) === kind).length}
      />
      {steps.some(({ kind }) => kind === 'own') && <Text>{t('data.import.own.help')}</Text>}
      {refusals.length > 0 && (
        <Stack space="space.050">
          <Text>{t('data.import.refusals', { count: refusals.length })}</Text>
          <LongList
            lines={refusals.map(({ name, id, reason }) => ({
              key: `${name} ${id}`,
              text: t('data.import.refusal', {
                ...{ name: isStoredName(name) ? t(`data.name.${name}`) : name, id },
                reason:
                  reason.path === undefined
                    ? t(`error.${reason.code}`, { name, ...reason.params })
                    : t('data.import.faulty', { path: reason.path }),
              }),
            }))}
          />
        </Stack>
      )}
    </Stack>
  );
}
