import React, { useState } from 'react';
import { Box, Form, Heading, Stack, Text, xcss } from '@forge/react';
import { CAPACITY_UNITS, type CapacityUnit } from '../../../core/capacity/estimate';
import { newBoardCapacity, type BoardCapacity } from '../../../core/capacity/records/board-capacity';
import type { SiteCapacity } from '../../../core/capacity/records/site-capacity';
import { call } from '../../call';
import type { CapacityPlace } from '../../capacity/place';
import { useRecordSaving } from '../../hooks/use-record-saving';
import { useTexts } from '../../texts/text-provider';
import { ChoiceField } from '../form/choice-field';
import { RecordFooter } from './record-footer';
import { ZoneField } from './zone-field';

interface SetUpFormProps {
  readonly place: CapacityPlace;
  readonly site: SiteCapacity;
  readonly onSaved: () => void;
}

const readable = xcss({ maxWidth: '640px' });

/** The first thing to decide about a board; everything else has defaults. */
export function SetUpForm({ place, site, onSaved }: SetUpFormProps): React.JSX.Element {
  const { t } = useTexts();
  const [unit, setUnit] = useState<CapacityUnit>('hours');
  const [timeZone, setTimeZone] = useState(place.viewerTimeZone);
  const saving = useRecordSaving<BoardCapacity>(null, onSaved);
  const record = newBoardCapacity(unit, { timeZone, defaults: site.defaults });
  return (
    <Box xcss={readable}>
      <Form
        onSubmit={() =>
          saving.save((seen) => call('capacity/save-board', { boardId: place.board.id, record, seen }))
        }
      >
        <Stack space="space.200">
          <Heading size="medium" as="h2">
            {t('capacity.set-up.title', { board: place.board.name })}
          </Heading>
          <Text>{t('capacity.set-up')}</Text>
          <ChoiceField
            id="capacity-unit"
            label={t('capacity.settings.unit')}
            help={t('capacity.settings.unit.help')}
            choices={CAPACITY_UNITS.map((value) => ({ value, label: t(`capacity.unit.${value}`) }))}
            value={unit}
            onChange={setUnit}
          />
          <ZoneField value={timeZone} onChange={setTimeZone} />
        </Stack>
        <RecordFooter saving={saving} isUnfinished={false} onClose={null} />
      </Form>
    </Box>
  );
}
