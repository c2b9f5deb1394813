import React, { useState } from 'react';
import { Form, Heading, SectionMessage, Stack, Text } from '@forge/react';
import type { RetentionState } from '../../../contract/data';
import {
  readRetentionDays,
  RETENTION_FIELDS,
  RETENTION_LIMITS,
  type Retention,
  type RetentionField,
} from '../../../core/privacy/retention';
import { TRASH } from '../../../core/privacy/trash';
import { call } from '../../call';
import { useSettingsSaving } from '../../hooks/use-settings-saving';
import { useTexts } from '../../texts/text-provider';
import { SettingsFooter } from '../form/settings-footer';
import { TextField } from '../form/text-field';
import { PageSection } from '../page-section';
import { NextPurge } from './next-purge';

const OF_TRASH: ReadonlySet<RetentionField> = new Set(Object.values(TRASH));

const GROUPS = [
  { name: 'trash', fields: RETENTION_FIELDS.filter((field) => OF_TRASH.has(field)) },
  { name: 'logs', fields: RETENTION_FIELDS.filter((field) => !OF_TRASH.has(field)) },
] as const;

/** How long things are kept, with what the daily clean-up did last and when it comes next. */
export function RetentionForm({ initial }: { readonly initial: RetentionState }): React.JSX.Element {
  const { t } = useTexts();
  const [kept, setKept] = useState(initial.retention);
  const [typed, setTyped] = useState<Readonly<Partial<Record<RetentionField, string>>>>({});
  const [wasTried, setWasTried] = useState(false);
  const saving = useSettingsSaving<Retention>();
  const daysOf = (field: RetentionField): number | null => {
    const text = typed[field];
    return text === undefined ? kept[field] : readRetentionDays(field, text);
  };
  const faulty = RETENTION_FIELDS.filter((field) => daysOf(field) === null);
  const isShorter = (field: RetentionField): boolean => (daysOf(field) ?? kept[field]) < kept[field];
  const save = async (): Promise<void> => {
    setWasTried(true);
    if (faulty.length > 0) return;
    const days = Object.fromEntries(RETENTION_FIELDS.map((field) => [field, daysOf(field)]));
    const answer = await saving.save(() => call('data/save-retention', { ...kept, ...days }));
    if (answer.ok) setKept(answer.value);
  };
  return (
    <Form onSubmit={save}>
      <PageSection title={t('data.retention')} help={t('data.retention.help')}>
        <NextPurge last={initial.lastPurge} />
        {GROUPS.map(({ name, fields }) => (
          <Stack key={name} space="space.100">
            <Heading size="small" as="h3">
              {t(`data.retention.${name}`)}
            </Heading>
            {fields.map((field) => (
              <TextField
                key={field}
                id={`retention-${field}`}
                type="number"
                label={t(`data.retention.${field}`)}
                initial={String(initial.retention[field])}
                onChange={(text) => {
                  setTyped((before) => ({ ...before, [field]: text }));
                  saving.forget();
                }}
                help={t(`data.retention.note.${field}`, RETENTION_LIMITS[field])}
                error={
                  faulty.includes(field) ? t('data.retention.fault', RETENTION_LIMITS[field]) : undefined
                }
              />
            ))}
          </Stack>
        ))}
        {RETENTION_FIELDS.some(isShorter) && (
          <SectionMessage appearance="warning">
            <Text>{t('data.retention.shorter')}</Text>
          </SectionMessage>
        )}
      </PageSection>
      <SettingsFooter
        saved={t('data.retention.saved')}
        saving={saving}
        isUnfinished={wasTried && faulty.length > 0}
      />
    </Form>
  );
}
