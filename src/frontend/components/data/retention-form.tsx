import React, { useState } from 'react';
import { Form, Heading, SectionMessage, Stack, Text } from '@forge/react';
import type { RetentionState } from '../../../contract/data';
import { RETENTION_FIELDS, RETENTION_LIMITS, type RetentionField } from '../../../core/privacy/retention';
import { TRASH } from '../../../core/privacy/trash';
import { call } from '../../call';
import {
  RETENTION_PARTS,
  retentionFromTyped,
  retentionWords,
  typedDays,
  type TypedRetention,
} from '../../data/retention-draft';
import { useSettingsSaving } from '../../hooks/use-settings-saving';
import { useTexts } from '../../texts/text-provider';
import { SettingsFooter } from '../form/settings-footer';
import { TextField } from '../form/text-field';
import { PageSection } from '../page/page-section';
import { NextPurge } from './next-purge';

const OF_TRASH: ReadonlySet<RetentionField> = new Set(Object.values(TRASH));

const GROUPS = [
  { name: 'trash', fields: RETENTION_FIELDS.filter((field) => OF_TRASH.has(field)) },
  { name: 'logs', fields: RETENTION_FIELDS.filter((field) => !OF_TRASH.has(field)) },
] as const;

/** How long things are kept, with what the daily clean-up did last and when it comes next. */
export function RetentionForm({ initial }: { readonly initial: RetentionState }): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const [begun, setBegun] = useState(initial.retention.record);
  const [typed, setTyped] = useState<TypedRetention>({});
  const [wasTried, setWasTried] = useState(false);
  const mine = retentionFromTyped(begun, typed);
  const saving = useSettingsSaving({
    ...{ initial: initial.retention, parts: RETENTION_PARTS, mine },
    onSaved: (saved) => {
      setBegun(saved);
      setTyped({});
    },
  });
  const daysOf = (field: RetentionField): number | null => typedDays(begun, typed, field);
  const isShorter = (field: RetentionField): boolean => (daysOf(field) ?? begun[field]) < begun[field];
  const save = async (): Promise<void> => {
    setWasTried(true);
    if (mine !== null) await saving.save(mine, (change) => call('data/save-retention', change));
  };
  return (
    <Form onSubmit={save}>
      <PageSection title={t('data.retention')} help={t('data.retention.help')}>
        <NextPurge last={initial.lastPurge} />
        {GROUPS.map(({ name, fields }) => (
          <Stack key={`${name}-${String(saving.generation)}`} space="space.100">
            <Heading size="small" as="h3">
              {t(`data.retention.${name}`)}
            </Heading>
            {fields.map((field) => (
              <TextField
                key={field}
                id={`retention-${field}`}
                type="number"
                label={t(`data.retention.${field}`)}
                initial={String(begun[field])}
                onChange={(text) => {
                  setTyped((before) => ({ ...before, [field]: text }));
                  saving.forget();
                }}
                help={t(`data.retention.note.${field}`, RETENTION_LIMITS[field])}
                error={
                  daysOf(field) === null ? t('data.retention.fault', RETENTION_LIMITS[field]) : undefined
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
        savedWords={t('data.retention.saved')}
        saving={saving}
        isUnfinished={wasTried && mine === null}
        words={retentionWords(texts)}
      />
    </Form>
  );
}
