import React, { useState } from 'react';
import { Form, Heading, Stack, Text } from '@forge/react';
import type { RetentionState } from '../../../contract/data';
import {
  readRetentionDays,
  RETENTION_FIELDS,
  RETENTION_LIMITS,
  type Retention,
  type RetentionField,
} from '../../../core/privacy/retention';
import { call } from '../../call';
import { useSettingsSaving } from '../../hooks/use-settings-saving';
import { useTexts } from '../../texts/text-provider';
import { SettingsFooter } from '../form/settings-footer';
import { TextField } from '../form/text-field';
import { useModuleContext } from '../module-context-provider';

const DAY_MS = 86_400_000;

/** How long things are kept, with what the daily clean-up did last and when it comes next. */
export function RetentionForm({ initial }: { readonly initial: RetentionState }): React.JSX.Element {
  const { t, formats } = useTexts();
  const { timezone } = useModuleContext();
  const { retention, lastPurge } = initial;
  const [typed, setTyped] = useState<Readonly<Partial<Record<RetentionField, string>>>>({});
  const [wasTried, setWasTried] = useState(false);
  const saving = useSettingsSaving<Retention>();
  const daysOf = (field: RetentionField): number | null => {
    const text = typed[field];
    return text === undefined ? retention[field] : readRetentionDays(field, text);
  };
  const faulty = RETENTION_FIELDS.filter((field) => daysOf(field) === null);
  const save = async (): Promise<void> => {
    setWasTried(true);
    if (faulty.length > 0) return;
    const days = Object.fromEntries(RETENTION_FIELDS.map((field) => [field, daysOf(field)]));
    await saving.save(() => call('data/save-retention', { ...retention, ...days }));
  };
  return (
    <Form onSubmit={save}>
      <Stack space="space.200">
        <Heading size="medium" as="h2">
          {t('data.retention')}
        </Heading>
        <Text>{t('data.retention.help')}</Text>
        <Text>
          {lastPurge === null
            ? t('data.retention.first')
            : t('data.retention.next', {
                next: formats.moment(lastPurge.at + DAY_MS, timezone),
                last: formats.moment(lastPurge.at, timezone),
                count: lastPurge.records,
              })}
        </Text>
        {RETENTION_FIELDS.map((field) => (
          <TextField
            key={field}
            id={`retention-${field}`}
            type="number"
            label={t(`data.retention.${field}`)}
            initial={String(retention[field])}
            onChange={(text) => {
              setTyped((before) => ({ ...before, [field]: text }));
              saving.forget();
            }}
            error={faulty.includes(field) ? t('data.retention.fault', RETENTION_LIMITS[field]) : undefined}
          />
        ))}
      </Stack>
      <SettingsFooter saving={saving} isUnfinished={wasTried && faulty.length > 0} />
    </Form>
  );
}
