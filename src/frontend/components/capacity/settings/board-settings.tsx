import React, { useState } from 'react';
import { Box, Form, xcss } from '@forge/react';
import type { Iteration } from '../../../../core/capacity/iteration';
import type { BoardCapacity } from '../../../../core/capacity/records/board-capacity';
import type { Revised } from '../../../../core/privacy/revised-records';
import { call } from '../../../call';
import { boardDraft, boardFromDraft, type BoardDraft } from '../../../capacity/board-draft';
import { useRecordSaving } from '../../../hooks/use-record-saving';
import { useRegionHolidays } from '../../../hooks/capacity/use-region-holidays';
import { useTexts } from '../../../texts/text-provider';
import { Disclosure } from '../../disclosure';
import { PageSection } from '../../page/page-section';
import { RecordFooter } from '../../record-footer';
import { HolidaysPart } from './holidays-part';
import { PublicHolidaysPart } from './public-holidays-part';
import { RulesPart } from './rules-part';
import { TimePart } from './time-part';
import { WorkPart } from './work-part';

interface BoardSettingsProps {
  readonly boardId: number;
  readonly saved: Revised<BoardCapacity>;
  /** All of the board. */
  readonly iterations: readonly Iteration[];
  /** Epoch ms. */
  readonly now: number;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

const readable = xcss({ maxWidth: '720px' });

/** What holds for all iterations of a board. */
export function BoardSettings({
  boardId,
  saved,
  iterations,
  now,
  onSaved,
  onClose,
}: BoardSettingsProps): React.JSX.Element {
  const { t } = useTexts();
  const [draft, setDraft] = useState<BoardDraft>(() => boardDraft(saved.record));
  const [hasTried, setHasTried] = useState(false);
  const published = useRegionHolidays(draft.publicHolidays, now);
  const saving = useRecordSaving<Revised<BoardCapacity>>({ seen: saved.revision, onSaved });
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
        <PageSection title={t('capacity.action.settings')}>
          <WorkPart {...{ draft, change, fault }} />
          <TimePart {...{ draft, change, fault }} />
          <PublicHolidaysPart
            value={draft.publicHolidays}
            fault={fault('publicHolidays')}
            published={published}
            now={now}
            onChange={(publicHolidays) => {
              change({ publicHolidays });
            }}
          />
          <HolidaysPart {...{ draft, change, fault, published, iterations, now }} />
          <Disclosure
            title={t('capacity.settings.rules')}
            isHeldOpen={fault('nearlyFullPercent') !== undefined}
          >
            <RulesPart {...{ draft, change, fault }} />
          </Disclosure>
        </PageSection>
        <RecordFooter saving={saving} isUnfinished={hasTried && record === null} onClose={onClose} />
      </Form>
    </Box>
  );
}
