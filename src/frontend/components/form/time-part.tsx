import React, { useMemo } from 'react';
import type { Weekday } from '../../../core/chart/config';
import type { Draft } from '../../form/draft';
import { useTexts } from '../../texts/text-provider';
import { ChoiceField } from './choice-field';
import { OptionalFormPart } from './form-part';
import { Pair } from './pair';
import { RefreshField } from './refresh-field';

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
/** A Monday: names the weekdays in the viewer's language. */
const MONDAY = Date.UTC(2025, 0, 6);
const DAY_MS = 86_400_000;
/** Cannot be the name of a zone. */
const VIEWER = '-';

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
  const { t, locale } = useTexts();
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  const choices = [
    { value: VIEWER, label: t('form.zone.viewer') },
    ...withCurrent(zones, draft.zone).map((zone) => ({ value: zone, label: zone })),
  ];
  return (
    <OptionalFormPart title={t('form.time')} hasFault={faultAt('refreshMinutes') !== undefined}>
      <Pair>
        <ChoiceField
          id="zone"
          label={t('form.zone')}
          help={t('form.zone.help')}
          choices={choices}
          value={draft.zone ?? VIEWER}
          onChange={(zone) => {
            change({ zone: zone === VIEWER ? null : zone });
          }}
        />
        <ChoiceField
          id="week-starts-on"
          label={t('form.week-start')}
          choices={WEEKDAYS.map((day) => ({ value: String(day), label: weekdayName(day, locale) }))}
          value={String(draft.weekStartsOn)}
          onChange={(text) => {
            const day = WEEKDAYS.find((weekday) => String(weekday) === text);
            if (day !== undefined) change({ weekStartsOn: day });
          }}
        />
      </Pair>
      <RefreshField draft={draft} change={change} faultAt={faultAt} leave={leave} />
    </OptionalFormPart>
  );
}

/** Zones that a browser does not list (UTC, older names) are still valid when they were saved. */
function withCurrent(zones: readonly string[], current: string | null): readonly string[] {
  const all = zones.includes('UTC') ? zones : ['UTC', ...zones];
  return current === null || all.includes(current) ? all : [current, ...all];
}

function weekdayName(day: Weekday, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    MONDAY + (day - 1) * DAY_MS,
  );
}
