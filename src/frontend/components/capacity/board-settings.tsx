import React, { useState } from 'react';
import { Box, Form, Heading, Stack, xcss } from '@forge/react';
import type { BoardCapacity } from '../../../core/capacity/records/board-capacity';
import { CAPACITY_UNITS } from '../../../core/capacity/estimate';
import type { Revised } from '../../../core/privacy/revised-records';
import { call } from '../../call';
import { boardDraft, boardFromDraft, withUnit, type BoardDraft } from '../../capacity/board-draft';
import { useRecordSaving } from '../../hooks/use-record-saving';
import { useTexts } from '../../texts/text-provider';
import { ChoiceField } from '../form/choice-field';
import { OptionalFormPart } from '../form/form-part';
import { Pair } from '../form/pair';
import { TextField } from '../form/text-field';
import { CapacityEstimateField } from './capacity-estimate-field';
import { HolidaysPart } from './holidays-part';
import { RecordFooter } from './record-footer';
import { RulesPart } from './rules-part';
import { WeekdaysField } from './weekdays-field';
import { ZoneField } from './zone-field';

interface BoardSettingsProps {
  readonly boardId: number;
  readonly saved: Revised<BoardCapacity>;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

const readable = xcss({ maxWidth: '720px' });

/** What holds for all iterations of a board. */
export function BoardSettings({ boardId, saved, onSaved, onClose }: BoardSettingsProps): React.JSX.Element {
  const { t } = useTexts();
  const [draft, setDraft] = useState<BoardDraft>(() => boardDraft(saved.record));
  const [hasTried, setHasTried] = useState(false);
  const saving = useRecordSaving<BoardCapacity>(saved.revision, onSaved);
  const { record, faults } = boardFromDraft(draft, saving.conflict?.present?.record ?? saved.record);
  const change = (part: Partial<BoardDraft>): void => {
    setDraft((before) => ({ ...before, ...part }));
  };
  const fault = (path: keyof typeof faults): string | undefined => {
    const text = hasTried ? faults[path] : undefined;
    return text === undefined ? undefined : t(text);
  };
  const submit = async (): Promise<void> => {
    setHasTried(true);
    if (record !== null) await saving.save((seen) => call('capacity/save-board', { boardId, record, seen }));
  };
  return (
    <Box xcss={readable}>
      <Form onSubmit={submit}>
        <Stack space="space.200">
          <Heading size="medium" as="h2">
            {t('capacity.action.settings')}
          </Heading>
          <Pair>
            <ChoiceField
              id="capacity-unit"
              label={t('capacity.settings.unit')}
              choices={CAPACITY_UNITS.map((value) => ({ value, label: t(`capacity.unit.${value}`) }))}
              value={draft.unit}
              onChange={(unit) => {
                setDraft((before) => withUnit(before, unit));
              }}
            />
            <CapacityEstimateField draft={draft} onChange={setDraft} />
          </Pair>
          <WeekdaysField
            id="capacity-weekdays"
            label={t('capacity.settings.working-days')}
            value={draft.workingDays}
            onChange={(workingDays) => {
              change({ workingDays });
            }}
          />
          <Pair>
            <TextField
              id="capacity-daily"
              label={t(`capacity.settings.daily.${draft.unit}`)}
              initial={draft.dailyCapacity}
              error={fault('dailyCapacity')}
              onChange={(dailyCapacity) => {
                change({ dailyCapacity });
              }}
            />
            <TextField
              id="capacity-reserved"
              label={t(`capacity.settings.reserved.${draft.unit}`)}
              help={t('capacity.settings.reserved.help')}
              initial={draft.reserved}
              error={fault('reserved')}
              onChange={(reserved) => {
                change({ reserved });
              }}
            />
          </Pair>
          <Pair>
            <TextField
              id="capacity-focus"
              label={t('capacity.settings.focus')}
              help={t('capacity.settings.focus.help')}
              initial={draft.focusPercent}
              error={fault('focusPercent')}
              onChange={(focusPercent) => {
                change({ focusPercent });
              }}
            />
            <ZoneField
              value={draft.timeZone}
              onChange={(timeZone) => {
                change({ timeZone });
              }}
            />
          </Pair>
          <HolidaysPart
            holidays={draft.holidays}
            fault={fault('holidays')}
            onChange={(holidays) => {
              change({ holidays });
            }}
          />
          <OptionalFormPart title={t('capacity.settings.rules')} hasFault={false}>
            <RulesPart
              rules={draft.rules}
              onChange={(rules) => {
                change({ rules });
              }}
            />
          </OptionalFormPart>
        </Stack>
        <RecordFooter saving={saving} isUnfinished={hasTried && record === null} onClose={onClose} />
      </Form>
    </Box>
  );
}
