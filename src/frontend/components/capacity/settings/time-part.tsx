import React from 'react';
import { useTexts } from '../../../texts/text-provider';
import { FormPart } from '../../form/form-part';
import { TextField } from '../../form/text-field';
import { ZoneField } from '../zone-field';
import type { SettingsPartProps } from './settings-part-props';
import { WorkTimeFields } from './work-time-fields';

/** How much somebody can do on a day, unless the plan of an iteration says otherwise. */
export function TimePart({ draft, change, fault }: SettingsPartProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <FormPart title={t('capacity.settings.time')}>
      <WorkTimeFields
        id="capacity"
        {...{ draft, change, fault }}
        help={{ focus: t('capacity.settings.focus.help') }}
        amounts={[
          <TextField
            key="capacity-daily"
            id="capacity-daily"
            label={t(`capacity.settings.daily.${draft.unit}`)}
            initial={draft.dailyCapacity}
            error={fault('dailyCapacity')}
            onChange={(dailyCapacity) => {
              change({ dailyCapacity });
            }}
          />,
          <TextField
            key="capacity-reserved"
            id="capacity-reserved"
            label={t(`capacity.settings.reserved.${draft.unit}`)}
            help={t('capacity.settings.reserved.help')}
            initial={draft.reserved}
            error={fault('reserved')}
            onChange={(reserved) => {
              change({ reserved });
            }}
          />,
        ]}
      >
        <ZoneField
          value={draft.timeZone}
          onChange={(timeZone) => {
            change({ timeZone });
          }}
        />
      </WorkTimeFields>
    </FormPart>
  );
}
