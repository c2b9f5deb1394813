import React from 'react';
import { Heading, Stack, Text } from '@forge/react';
import { isStoredName, STORED_NAMES } from '../../../core/privacy/stored-types';
import { IMPORT_STEP_KINDS, type ImportStep } from '../../../core/privacy/transfer/plan-data-import';
import { useTexts } from '../../texts/text-provider';
import { LongList } from '../long-list';
import { PlanTable } from '../plan-table';

const UNKNOWN = 'unknown-type';

/** What an import would do about the records of a file, by type, with every refusal and its reason. */
export function DataImportPlan({ steps }: { readonly steps: readonly ImportStep[] }): React.JSX.Element {
  const { t } = useTexts();
  const rowOf = ({ name }: ImportStep): string => (isStoredName(name) ? name : UNKNOWN);
  const named = new Set(steps.map(rowOf));
  const refusals = steps.filter((step) => step.kind === 'refused');
  return (
    <Stack space="space.100">
      <Heading size="small" as="h3">
        {t('transfer.plan')}
      </Heading>
      <PlanTable<string, ImportStep['kind']>
        label={t('transfer.plan')}
        rows={[
          ...STORED_NAMES.filter((name) => named.has(name)).map((name) => ({
            key: name,
            label: t(`data.name.${name}`),
          })),
          ...(named.has(UNKNOWN) ? [{ key: UNKNOWN, label: t('data.import.unknown-type') }] : []),
        ]}
        columns={IMPORT_STEP_KINDS.map((kind) => ({ key: kind, label: t(`data.import.${kind}`) }))}
        count={(name, kind) => steps.filter((step) => rowOf(step) === name && step.kind === kind).length}
      />
      {refusals.length > 0 && (
        <Stack space="space.050">
          <Text>{t('data.import.refusals', { count: refusals.length })}</Text>
          <LongList
            lines={refusals.map(({ name, id, reason }) => ({
              key: `${name} ${id}`,
              text: t('data.import.refusal', {
                ...{ name: isStoredName(name) ? t(`data.name.${name}`) : name, id },
                reason: t(`error.${reason.code}`, { name, ...reason.params }),
              }),
            }))}
          />
        </Stack>
      )}
    </Stack>
  );
}
