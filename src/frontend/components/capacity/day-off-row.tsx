import React from 'react';
import { Button, Inline } from '@forge/react';
import type { DayOffDraft } from '../../capacity/days-off-draft';
import { useTexts } from '../../texts/text-provider';
import { TextField } from '../form/text-field';
import { DayShareField } from './settings/day-share-field';

interface DayOffRowProps {
  readonly line: DayOffDraft;
  readonly at: number;
  readonly onChange: (line: DayOffDraft) => void;
  readonly onRemove: () => void;
}

/** Days off in a row: from when to when, how much of each day, and perhaps why. */
export function DayOffRow({ line, at, onChange, onRemove }: DayOffRowProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Inline space="space.100" alignBlock="end" shouldWrap>
      <TextField
        id={`off-from-${String(at)}`}
        label={t('capacity.from')}
        type="date"
        initial={line.from}
        onChange={(from) => {
          onChange({ ...line, from });
        }}
      />
      <TextField
        id={`off-to-${String(at)}`}
        label={t('capacity.to')}
        type="date"
        initial={line.to}
        onChange={(to) => {
          onChange({ ...line, to });
        }}
      />
      <DayShareField
        id={`off-share-${String(at)}`}
        value={line.share}
        onChange={(share) => {
          onChange({ ...line, share });
        }}
      />
      <TextField
        id={`off-reason-${String(at)}`}
        label={t('capacity.days-off.reason')}
        initial={line.reason}
        maxLength={100}
        onChange={(reason) => {
          onChange({ ...line, reason });
        }}
      />
      <Button appearance="subtle" onClick={onRemove}>
        {t('action.remove')}
      </Button>
    </Inline>
  );
}
