import React, { useState } from 'react';
import { Button, Form, Inline, Text } from '@forge/react';
import type { Change, SaveOutcome } from '../../../contract/change';
import { NO_PERSON_CAPACITY, type PersonCapacity } from '../../../core/capacity/records/person-capacity';
import type { AppError } from '../../../core/error';
import type { Revised } from '../../../core/privacy/revised-records';
import type { Result } from '../../../core/result';
import { daysOffFromDrafts, NEW_DAY_OFF, type DayOffDraft } from '../../capacity/days-off-draft';
import type { PlannedIteration } from '../../capacity/planned-iteration';
import { toggleDay } from '../../capacity/toggle-day';
import { useRecordSaving } from '../../hooks/use-record-saving';
import { useRowKeys } from '../../hooks/use-row-keys';
import { useTexts } from '../../texts/text-provider';
import { FieldNote } from '../form/select-field';
import { PageSection } from '../page/page-section';
import { DayOffRow } from './day-off-row';
import { DaysOffCalendar } from './days-off-calendar';
import { RecordFooter } from '../record-footer';

interface DaysOffFormProps {
  readonly saved: Revised<PersonCapacity> | null;
  /** What stands in the form. */
  readonly lines: readonly DayOffDraft[];
  readonly isOwn: boolean;
  readonly planned: PlannedIteration | null;
  readonly onLines: (lines: readonly DayOffDraft[]) => void;
  readonly write: (change: Change<PersonCapacity>) => Promise<Result<SaveOutcome<PersonCapacity>, AppError>>;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** When somebody is away: whole days or parts, one or several in a row. */
export function DaysOffForm(props: DaysOffFormProps): React.JSX.Element {
  const { saved, lines, isOwn, planned, onLines, write, onSaved, onClose } = props;
  const { t } = useTexts();
  const [hasTried, setHasTried] = useState(false);
  const keys = useRowKeys(lines.length);
  const saving = useRecordSaving<Revised<PersonCapacity>>({ seen: saved?.revision ?? null, onSaved });
  const daysOff = daysOffFromDrafts(lines);
  const submit = async (): Promise<void> => {
    setHasTried(true);
    if (daysOff === null) return;
    const present = saving.conflict?.present?.record ?? saved?.record ?? NO_PERSON_CAPACITY;
    await saving.save((seen) => write({ record: { ...present, daysOff }, seen }));
  };
  return (
    <Form onSubmit={submit}>
      <PageSection
        title={t('capacity.action.days-off')}
        help={t(isOwn ? 'capacity.days-off.help' : 'capacity.days-off.others-help')}
      >
        <Text>{t('capacity.calendar.days-off.help')}</Text>
        <DaysOffCalendar
          lines={lines}
          planned={planned}
          onPick={(day) => {
            keys.renew();
            onLines(toggleDay(lines, day));
          }}
        />
        {lines.map((line, at) => (
          <DayOffRow
            key={keys.all[at]}
            line={line}
            at={at}
            onChange={(changed) => {
              onLines(lines.map((one, index) => (index === at ? changed : one)));
            }}
            onRemove={() => {
              keys.remove(at);
              onLines(lines.filter((_, index) => index !== at));
            }}
          />
        ))}
        <FieldNote error={hasTried && daysOff === null ? t('capacity.fault.days-off') : undefined} />
        <Inline>
          <Button
            onClick={() => {
              keys.add();
              onLines([...lines, NEW_DAY_OFF]);
            }}
          >
            {t('capacity.days-off.add')}
          </Button>
        </Inline>
      </PageSection>
      <RecordFooter saving={saving} isUnfinished={false} onClose={onClose} />
    </Form>
  );
}
