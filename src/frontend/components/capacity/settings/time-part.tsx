import React from 'react';
import { useTexts } from '../../../texts/text-provider';
import { FormPart } from '../../form/form-part';
import { Pair } from '../../form/pair';
import { TextField } from '../../form/text-field';
import { WeekdaysField } from '../weekdays-field';
import { ZoneField } from '../zone-field';
import type { SettingsPartProps } from './settings-part-props';

/** How much somebody can do on a day, unless the plan of an iteration says otherwise. */
export function TimePart({ draft, change, fault }: SettingsPartProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <FormPart title={t('capacity.settings.time')}>
      <WeekdaysField
        id="capacity-weekdays"
        label={t('capacity.settings.working-days')}
        value={draft.workingDays}
        onChange={(workingDays) => {
          change({ workingDays });
        }}
      />
      <Pair>
        <TextField
          id="capacity-daily"
          label={t(`capacity.settings.daily.${draft.unit}`)}
          initial={draft.dailyCapacity}
          error={fault('dailyCapacity')}
          onChange={(dailyCapacity) => {
            change({ dailyCapacity });
          }}
        />
        <TextField
          id="capacity-reserved"
          label={t(`capacity.settings.reserved.${draft.unit}`)}
          help={t('capacity.settings.reserved.help')}
          initial={draft.reserved}
          error={fault('reserved')}
          onChange={(reserved) => {
            change({ reserved });
          }}
        />
      </Pair>
      <Pair>
        <TextField
          id="capacity-focus"
          label={t('capacity.settings.focus')}
          help={t('capacity.settings.focus.help')}
          initial={draft.focusPercent}
          error={fault('focusPercent')}
          onChange={(focusPercent) => {
            change({ focusPercent });
          }}
        />
        <ZoneField
          value={draft.timeZone}
          onChange={(timeZone) => {
            change({ timeZone });
          }}
        />
      </Pair>
    </FormPart>
  );
}
