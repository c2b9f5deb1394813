import React from 'react';
import { Heading, List, ListItem, Stack, Text } from '@forge/react';
import { isStoredName, STORED_NAMES } from '../../../core/privacy/stored-types';
import { IMPORT_STEP_KINDS, type ImportStep } from '../../../core/privacy/transfer/plan-data-import';
import { useTexts } from '../../texts/text-provider';
import { PlanTable } from '../plan-table';

const REFUSALS_MAX = 100;
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
          <List type="unordered">
            {refusals.slice(0, REFUSALS_MAX).map(({ name, id, reason }) => (
              <ListItem key={`${name} ${id}`}>
                {t('data.import.refusal', {
                  ...{ name: isStoredName(name) ? t(`data.name.${name}`) : name, id },
                  reason: t(`error.${reason.code}`, { name, ...reason.params }),
                })}
              </ListItem>
            ))}
          </List>
          {refusals.length > REFUSALS_MAX && (
            <Text>{t('data.import.more', { count: refusals.length - REFUSALS_MAX })}</Text>
          )}
        </Stack>
      )}
    </Stack>
  );
}
