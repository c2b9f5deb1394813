import React from 'react';
import { Text } from '@forge/react';
import type { SiteDraft, SiteFaults } from '../../../capacity/site-draft';
import { useTexts } from '../../../texts/text-provider';
import { FormPart } from '../../form/form-part';
import { Pair } from '../../form/pair';
import { TextField } from '../../form/text-field';
import { WeekdaysField } from '../weekdays-field';

interface SiteDefaultsPartProps {
  readonly draft: SiteDraft;
  readonly change: (part: Partial<SiteDraft>) => void;
  readonly fault: (path: keyof SiteFaults) => string | undefined;
}

/** What a board starts with, and how much all boards together may plan with one person. */
export function SiteDefaultsPart({ draft, change, fault }: SiteDefaultsPartProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <FormPart title={t('capacity.site.defaults')}>
      <Text>{t('capacity.site.defaults.help')}</Text>
      <WeekdaysField
        id="site-weekdays"
        label={t('capacity.settings.working-days')}
        value={draft.workingDays}
        onChange={(workingDays) => {
          change({ workingDays });
        }}
      />
      <Pair>
        <TextField
          id="site-hours"
          label={t('capacity.settings.daily.hours')}
          initial={draft.dailyHours}
          error={fault('dailyHours')}
          onChange={(dailyHours) => {
            change({ dailyHours });
          }}
        />
        <TextField
          id="site-points"
          label={t('capacity.settings.daily.points')}
          initial={draft.dailyPoints}
          error={fault('dailyPoints')}
          onChange={(dailyPoints) => {
            change({ dailyPoints });
          }}
        />
      </Pair>
      <Pair>
        <TextField
          id="site-focus"
          label={t('capacity.settings.focus')}
          help={t('capacity.settings.focus.help')}
          initial={draft.focusPercent}
          error={fault('focusPercent')}
          onChange={(focusPercent) => {
            change({ focusPercent });
          }}
        />
        <TextField
          id="site-limit"
          label={t('capacity.site.limit')}
          help={t('capacity.site.limit.help')}
          initial={draft.dailyLimit}
          error={fault('dailyLimit')}
          onChange={(dailyLimit) => {
            change({ dailyLimit });
          }}
        />
      </Pair>
    </FormPart>
  );
}
