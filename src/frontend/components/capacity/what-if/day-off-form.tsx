import React, { useState } from 'react';
import { daysOffFromDrafts, NEW_DAY_OFF } from '../../../capacity/days-off-draft';
import { useTexts } from '../../../texts/text-provider';
import { TextField } from '../../form/text-field';
import { DayShareField } from '../settings/day-share-field';
import type { DraftPartProps } from './draft-part';
import { PersonTrial } from './person-trial';

/** Days on which a person would be off, whole or in part. */
export function DayOffForm({ words, people, draft }: DraftPartProps): React.JSX.Element {
  const { t } = useTexts();
  const [line, setLine] = useState(NEW_DAY_OFF);
  const [dayOff] = daysOffFromDrafts([line]) ?? [];
  const isWrong = dayOff === undefined && line.from !== '' && line.to !== '';
  return (
    <PersonTrial
      id="what-if-off"
      label={t('capacity.what-if.off')}
      action={t('capacity.what-if.try-day-off')}
      {...{ people, words }}
      isReady={dayOff !== undefined}
      onTry={(accountId) => {
        if (dayOff === undefined) return;
        draft.add([{ kind: 'day-off', accountId, dayOff }]);
        setLine(NEW_DAY_OFF);
      }}
    >
      <TextField
        id="what-if-off-from"
        label={t('capacity.from')}
        type="date"
        initial=""
        onChange={(from) => {
          setLine((before) => ({ ...before, from }));
        }}
      />
      <TextField
        id="what-if-off-to"
        label={t('capacity.to')}
        type="date"
        initial=""
        error={isWrong ? t('capacity.fault.reversed') : undefined}
        onChange={(to) => {
          setLine((before) => ({ ...before, to }));
        }}
      />
      <DayShareField
        id="what-if-off-share"
        value={line.share}
        onChange={(share) => {
          setLine((before) => ({ ...before, share }));
        }}
      />
    </PersonTrial>
  );
}
