import React from 'react';
import type { Weekday } from '../../../../core/chart/config';
import { useTexts } from '../../../texts/text-provider';
import { Pair } from '../../form/pair';
import { TextField } from '../../form/text-field';
import { WeekdaysField } from '../weekdays-field';

interface WorkTime {
  readonly workingDays: readonly Weekday[];
  readonly focusPercent: string;
}

interface WorkTimeFieldsProps {
  /** Begins the ids of the fields. */
  readonly id: string;
  readonly draft: WorkTime;
  readonly change: (part: Partial<WorkTime>) => void;
  readonly fault: (path: 'focusPercent') => string | undefined;
  readonly help: { readonly workingDays?: string; readonly focus: string };
  /** The amounts of a day. */
  readonly amounts: readonly [React.ReactNode, React.ReactNode];
  /** What stands beside the focus. */
  readonly children: React.ReactNode;
}

/** When people work, how much they do on a day, and how much of it is for what is planned. */
export function WorkTimeFields(props: WorkTimeFieldsProps): React.JSX.Element {
  const { id, draft, change, fault, help, amounts, children } = props;
  const { t } = useTexts();
  return (
    <>
      <WeekdaysField
        id={`${id}-weekdays`}
        label={t('capacity.settings.working-days')}
        help={help.workingDays}
        value={draft.workingDays}
        onChange={(workingDays) => {
          change({ workingDays });
        }}
      />
      <Pair>
        {amounts[0]}
        {amounts[1]}
      </Pair>
      <Pair>
        <TextField
          id={`${id}-focus`}
          label={t('capacity.settings.focus')}
          help={help.focus}
          initial={draft.focusPercent}
          error={fault('focusPercent')}
          onChange={(focusPercent) => {
            change({ focusPercent });
          }}
        />
        {children}
      </Pair>
    </>
  );
}
