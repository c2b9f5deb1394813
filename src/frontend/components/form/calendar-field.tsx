import React from 'react';
import { CALENDAR_KINDS } from '../../../core/calendar/calendar-choice';
import type { CalendarDraft, CalendarFaultPath } from '../../form/calendar-draft';
import { useTexts } from '../../texts/text-provider';
import { BoardSelect } from '../source/board-select';
import { ChoiceField } from './choice-field';

const BOARD: CalendarFaultPath = 'workingCalendar.boardId';

interface CalendarFieldProps {
  readonly calendar: CalendarDraft;
  /** The board that the gadget is about, whose days are probably meant; null for none. */
  readonly ownBoardId: number | null;
  readonly onChange: (calendar: CalendarDraft) => void;
  readonly faultAt: (path: CalendarFaultPath) => string | undefined;
  readonly leave: (path: CalendarFaultPath) => void;
}

/** Which days are working days. */
export function CalendarField(props: CalendarFieldProps): React.JSX.Element {
  const { t } = useTexts();
  const { calendar, ownBoardId, onChange, faultAt, leave } = props;
  return (
    <>
      <ChoiceField
        id="calendar"
        label={t('form.calendar')}
        help={t(`form.calendar.${calendar.kind}.help`)}
        choices={CALENDAR_KINDS.map((kind) => ({ value: kind, label: t(`form.calendar.${kind}`) }))}
        value={calendar.kind}
        onChange={(kind) => {
          onChange({ kind, boardId: calendar.boardId ?? ownBoardId });
        }}
      />
      {calendar.kind === 'board' && (
        <BoardSelect
          id="calendar-board"
          label={t('form.calendar-board')}
          boardId={calendar.boardId}
          onChange={(boardId) => {
            onChange({ ...calendar, boardId });
          }}
          onLeave={() => {
            leave(BOARD);
          }}
          error={faultAt(BOARD)}
        />
      )}
    </>
  );
}
