import React from 'react';
import { Stack } from '@forge/react';
import { useTexts } from '../../../texts/text-provider';
import { ChoiceField } from '../../form/choice-field';
import { BoardPicker } from '../../source/source-pickers';
import type { ReportForm } from './report-form';

const WORKDAYS = ['weekends', 'board'] as const;

/** Which days formulas count as worked: all but weekends, or those of a board's capacity. */
export function WorkdaysField({ form }: { readonly form: ReportForm }): React.JSX.Element {
  const { t } = useTexts();
  const { draft, change, faultAt, leave } = form;
  const place = 'workdaysOf.boardId';
  return (
    <Stack space="space.100">
      <ChoiceField
        id="workdays"
        label={t('report.editor.workdays')}
        help={t('report.editor.workdays.help')}
        choices={WORKDAYS.map((value) => ({ value, label: t(`report.editor.workdays.${value}`) }))}
        value={draft.workdays}
        onChange={(workdays) => {
          change(() => ({ workdays }));
        }}
      />
      {draft.workdays === 'board' && (
        <BoardPicker
          idPrefix="workdays-"
          draft={{ ...draft, boardId: draft.workdaysBoardId }}
          change={({ boardId }) => {
            if (boardId !== undefined) change(() => ({ workdaysBoardId: boardId }));
          }}
          faultAt={() => faultAt(place)}
          leave={() => {
            leave(place);
          }}
        />
      )}
    </Stack>
  );
}
