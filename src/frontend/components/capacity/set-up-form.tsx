import React, { useState } from 'react';
import { Box, Form, xcss } from '@forge/react';
import type { HolidayRegion } from '../../../core/calendar/holiday';
import { CAPACITY_UNITS, type CapacityUnit } from '../../../core/capacity/estimate';
import {
  newBoardCapacity,
  newPublicHolidayChoice,
  type BoardCapacity,
  type RangeWork,
} from '../../../core/capacity/records/board-capacity';
import type { SiteCapacity } from '../../../core/capacity/records/site-capacity';
import type { Revised } from '../../../core/privacy/revised-records';
import { call } from '../../call';
import { amountText } from '../../capacity/capacity-text';
import type { CapacityPlace } from '../../capacity/place';
import { weekdayName } from '../../capacity/weekday-words';
import { useRecordSaving } from '../../hooks/use-record-saving';
import { useTexts } from '../../texts/text-provider';
import { ChoiceField } from '../form/choice-field';
import { PageSection } from '../page/page-section';
import { RecordFooter } from '../record-footer';
import { RangeWorkField } from './settings/range-work-field';
import { RegionFields } from './settings/region-fields';
import { ZoneField } from './zone-field';

interface SetUpFormProps {
  readonly place: CapacityPlace;
  readonly site: SiteCapacity;
  readonly onSaved: () => void;
}

const readable = xcss({ maxWidth: '640px' });

/** What to decide about a board first; everything else has defaults. */
export function SetUpForm({ place, site, onSaved }: SetUpFormProps): React.JSX.Element {
  const texts = useTexts();
  const { t, locale } = texts;
  const [unit, setUnit] = useState<CapacityUnit>('hours');
  const [timeZone, setTimeZone] = useState(place.viewerTimeZone);
  const saving = useRecordSaving<Revised<BoardCapacity>>({ seen: null, onSaved });
  const [region, setRegion] = useState<HolidayRegion | null>(null);
  const [rangeWork, setRangeWork] = useState<RangeWork>('due');
  const record: BoardCapacity = {
    ...newBoardCapacity(unit, { timeZone, defaults: site.defaults }),
    publicHolidays: region === null ? null : { ...newPublicHolidayChoice(region.country), ...region },
    rangeWork,
  };
  return (
    <Box xcss={readable}>
      <Form
        onSubmit={() =>
          saving.save((seen) => call('capacity/save-board', { boardId: place.board.id, record, seen }))
        }
      >
        <PageSection
          title={t('capacity.set-up.title', { board: place.board.name })}
          help={t('capacity.set-up', {
            amount: amountText(record.dailyCapacity, unit, texts),
            days: record.workingDays.map((day) => weekdayName(day, locale)).join(', '),
          })}
        >
          <ChoiceField
            id="capacity-unit"
            label={t('capacity.settings.unit')}
            help={t('capacity.settings.unit.help')}
            choices={CAPACITY_UNITS.map((value) => ({ value, label: t(`capacity.unit.${value}`) }))}
            value={unit}
            onChange={setUnit}
          />
          {place.board.type !== 'scrum' && <RangeWorkField value={rangeWork} onChange={setRangeWork} />}
          <ZoneField value={timeZone} onChange={setTimeZone} />
          <RegionFields value={region} onChange={setRegion} />
        </PageSection>
        <RecordFooter saving={saving} isUnfinished={false} onClose={null} />
      </Form>
    </Box>
  );
}
