import React from 'react';
import { Text } from '@forge/react';
import type { SiteDraft, SiteFaults } from '../../../capacity/site-draft';
import { useTexts } from '../../../texts/text-provider';
import { FormPart } from '../../form/form-part';
import { TextField } from '../../form/text-field';
import { WorkTimeFields } from './work-time-fields';

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
      <WorkTimeFields
        id="site"
        {...{ draft, change, fault }}
        help={{ workingDays: t('capacity.site.working-days.help'), focus: t('capacity.site.focus.help') }}
        amounts={[
          <TextField
            key="site-hours"
            id="site-hours"
            label={t('capacity.settings.daily.hours')}
            help={t('capacity.site.hours.help')}
            initial={draft.dailyHours}
            error={fault('dailyHours')}
            onChange={(dailyHours) => {
              change({ dailyHours });
            }}
          />,
          <TextField
            key="site-points"
            id="site-points"
            label={t('capacity.settings.daily.points')}
            help={t('capacity.site.points.help')}
            initial={draft.dailyPoints}
            error={fault('dailyPoints')}
            onChange={(dailyPoints) => {
              change({ dailyPoints });
            }}
          />,
        ]}
      >
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
      </WorkTimeFields>
    </FormPart>
  );
}
