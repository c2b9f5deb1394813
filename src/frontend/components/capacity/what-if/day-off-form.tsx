import React, { useState } from 'react';
import { Button, Inline } from '@forge/react';
import { daysOffFromDrafts, NEW_DAY_OFF } from '../../../capacity/days-off-draft';
import { useTexts } from '../../../texts/text-provider';
import { TextField } from '../../form/text-field';
import { DayShareField } from '../settings/day-share-field';
import type { DraftPartProps } from './draft-part';
import { PersonField } from './person-field';

/** Days on which a person would be off, whole or in part. */
export function DayOffForm({ words, people, draft }: DraftPartProps): React.JSX.Element {
  const { t } = useTexts();
  const [person, setPerson] = useState<string | null>(null);
  const [line, setLine] = useState(NEW_DAY_OFF);
  /** A new round has empty fields. */
  const [round, setRound] = useState(0);
  const [dayOff] = daysOffFromDrafts([line]) ?? [];
  const isWrong = dayOff === undefined && line.from !== '' && line.to !== '';
  const add = (): void => {
    if (person === null || dayOff === undefined) return;
    draft.add([{ kind: 'day-off', accountId: person, dayOff }]);
    setPerson(null);
    setLine(NEW_DAY_OFF);
    setRound((before) => before + 1);
  };
  return (
    <Inline key={round} space="space.200" alignBlock="end" shouldWrap>
      <PersonField
        id="what-if-off"
        label={t('capacity.what-if.off')}
        {...{ people, words }}
        value={person}
        onChange={setPerson}
      />
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
      <Button isDisabled={person === null || dayOff === undefined} onClick={add}>
        {t('capacity.what-if.try-day-off')}
      </Button>
    </Inline>
  );
}
