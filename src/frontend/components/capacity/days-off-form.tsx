import React, { useState } from 'react';
import { Button, Form, Heading, Inline, Stack, Text } from '@forge/react';
import { NO_PERSON_CAPACITY, type PersonCapacity } from '../../../core/capacity/records/person-capacity';
import type { Revised } from '../../../core/privacy/revised-records';
import { call } from '../../call';
import { dayOffDraft, daysOffFromDrafts, NEW_DAY_OFF, type DayOffDraft } from '../../capacity/days-off-draft';
import { useRecordSaving } from '../../hooks/use-record-saving';
import { useRowKeys } from '../../hooks/use-row-keys';
import { useTexts } from '../../texts/text-provider';
import { FieldNote } from '../form/select-field';
import { TextField } from '../form/text-field';
import { DayShareField } from './settings/day-share-field';
import { RecordFooter } from './record-footer';

interface DaysOffFormProps {
  readonly saved: Revised<PersonCapacity> | null;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** When somebody is away: whole days or halves, one or several in a row. */
export function DaysOffForm({ saved, onSaved, onClose }: DaysOffFormProps): React.JSX.Element {
  const { t } = useTexts();
  const [lines, setLines] = useState<readonly DayOffDraft[]>(() =>
    (saved?.record.daysOff ?? []).map(dayOffDraft),
  );
  const [hasTried, setHasTried] = useState(false);
  const keys = useRowKeys(lines.length);
  const saving = useRecordSaving<PersonCapacity>(saved?.revision ?? null, onSaved);
  const daysOff = daysOffFromDrafts(lines);
  const changeAt = (at: number, change: Partial<DayOffDraft>): void => {
    setLines((before) => before.map((line, index) => (index === at ? { ...line, ...change } : line)));
  };
  const submit = async (): Promise<void> => {
    setHasTried(true);
    if (daysOff === null) return;
    const present = saving.conflict?.present?.record ?? saved?.record ?? NO_PERSON_CAPACITY;
    await saving.save((seen) => call('capacity/save-days-off', { record: { ...present, daysOff }, seen }));
  };
  return (
    <Form onSubmit={submit}>
      <Stack space="space.150">
        <Heading size="medium" as="h2">
          {t('capacity.action.days-off')}
        </Heading>
        <Text>{t('capacity.days-off.help')}</Text>
        {lines.map(({ from, to, share, reason }, at) => (
          <Inline key={keys.all[at]} space="space.100" alignBlock="end" shouldWrap>
            <TextField
              id={`off-from-${String(at)}`}
              label={t('capacity.from')}
              type="date"
              initial={from}
              onChange={(text) => {
                changeAt(at, { from: text });
              }}
            />
            <TextField
              id={`off-to-${String(at)}`}
              label={t('capacity.to')}
              type="date"
              initial={to}
              onChange={(text) => {
                changeAt(at, { to: text });
              }}
            />
            <DayShareField
              id={`off-share-${String(at)}`}
              value={share}
              onChange={(part) => {
                changeAt(at, { share: part });
              }}
            />
            <TextField
              id={`off-reason-${String(at)}`}
              label={t('capacity.days-off.reason')}
              initial={reason}
              maxLength={100}
              onChange={(text) => {
                changeAt(at, { reason: text });
              }}
            />
            <Button
              appearance="subtle"
              onClick={() => {
                keys.remove(at);
                setLines((before) => before.filter((_, index) => index !== at));
              }}
            >
              {t('capacity.remove')}
            </Button>
          </Inline>
        ))}
        <FieldNote error={hasTried && daysOff === null ? t('capacity.fault.days-off') : undefined} />
        <Inline>
          <Button
            onClick={() => {
              keys.add();
              setLines((before) => [...before, NEW_DAY_OFF]);
            }}
          >
            {t('capacity.days-off.add')}
          </Button>
        </Inline>
      </Stack>
      <RecordFooter saving={saving} isUnfinished={false} onClose={onClose} />
    </Form>
  );
}
