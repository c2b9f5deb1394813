import React from 'react';
import type { Draft } from '../../form/draft';
import { useTexts } from '../../texts/text-provider';
import { Disclosure } from '../disclosure';
import { Pair } from './pair';
import { RefreshField } from './refresh-field';
import { WeekdayField } from './weekday-field';
import { ZoneChoiceField } from './zone-choice-field';

type TimeDraft = Pick<Draft, 'zone' | 'weekStartsOn' | 'refreshMinutes'>;

/** What these choices need, whatever gadget they are for. */
interface TimePartProps {
  readonly draft: TimeDraft;
  readonly change: (change: Partial<TimeDraft>) => void;
  readonly faultAt: (path: 'refreshMinutes') => string | undefined;
  readonly leave: (path: 'refreshMinutes') => void;
}

/** Which days and weeks dates fall into, and how often the gadget reads again. */
export function TimePart({ draft, change, faultAt, leave }: TimePartProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Disclosure title={t('form.time')} isHeldOpen={faultAt('refreshMinutes') !== undefined}>
      <Pair>
        <ZoneChoiceField
          zone={draft.zone}
          onChange={(zone) => {
            change({ zone });
          }}
        />
        <WeekdayField
          day={draft.weekStartsOn}
          onChange={(weekStartsOn) => {
            change({ weekStartsOn });
          }}
        />
      </Pair>
      <RefreshField draft={draft} change={change} faultAt={faultAt} leave={leave} />
    </Disclosure>
  );
}
