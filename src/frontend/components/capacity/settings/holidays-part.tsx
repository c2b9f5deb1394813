import React from 'react';
import { Button, Inline, Stack, Text } from '@forge/react';
import { boardHolidays } from '../../../../core/calendar/board-holidays';
import type { Holiday } from '../../../../core/calendar/holiday';
import type { Iteration } from '../../../../core/capacity/iteration';
import { createZone } from '../../../../core/time/zone';
import { dayMarks } from '../../../capacity/day-marks';
import { toggleHoliday } from '../../../capacity/toggle-holiday';
import type { RegionHolidays } from '../../../hooks/capacity/use-region-holidays';
import { useRowKeys } from '../../../hooks/use-row-keys';
import { useTexts } from '../../../texts/text-provider';
import { FormPart } from '../../form/form-part';
import { FieldNote } from '../../form/select-field';
import { MonthCalendar } from '../calendar/month-calendar';
import { HolidayRow } from './holiday-row';
import type { SettingsPartProps } from './settings-part-props';

interface HolidaysPartProps extends SettingsPartProps {
  /** Of the board's region. */
  readonly published: RegionHolidays;
  readonly iterations: readonly Iteration[];
  /** Epoch ms. */
  readonly now: number;
}

/** The days on which nobody on the board works: on a calendar, and those of its own as a list. */
export function HolidaysPart(props: HolidaysPartProps): React.JSX.Element {
  const { draft, change, fault, published, iterations, now } = props;
  const texts = useTexts();
  const { t } = texts;
  const { holidays, publicHolidays, timeZone } = draft;
  const keys = useRowKeys(holidays.length);
  const known = published.result?.ok === true ? published.result.value : [];
  const set = (changed: readonly Holiday[]): void => {
    change({ holidays: changed });
  };
  const today = createZone(timeZone).dayAt(now);
  const marks = dayMarks(
    { holidays: boardHolidays(holidays, publicHolidays, known), daysOff: [], iterations },
    texts,
  );
  return (
    <FormPart title={t('capacity.holidays')}>
      <Stack space="space.100">
        <Text>{t('capacity.calendar.holidays.help')}</Text>
        <MonthCalendar
          start={today}
          today={today}
          within={publicHolidays === null ? null : published.days}
          marks={marks}
          onPick={(day) => {
            keys.renew();
            change(toggleHoliday(draft, day, { published: known, name: t('capacity.holiday.unnamed') }));
          }}
        />
        {holidays.map((holiday, at) => (
          <HolidayRow
            key={keys.all[at]}
            holiday={holiday}
            at={at}
            onChange={(changed) => {
              set(holidays.map((one, index) => (index === at ? changed : one)));
            }}
            onRemove={() => {
              keys.remove(at);
              set(holidays.filter((_, index) => index !== at));
            }}
          />
        ))}
        <FieldNote error={fault('holidays')} />
        <Inline>
          <Button
            onClick={() => {
              keys.add();
              set([...holidays, { date: '', name: '', share: 1 }]);
            }}
          >
            {t('capacity.holidays.add')}
          </Button>
        </Inline>
      </Stack>
    </FormPart>
  );
}
