import React, { useState } from 'react';
import { Box, Form, Label, RadioGroup, Spinner, Stack, xcss } from '@forge/react';
import type { SiteSettings } from '../../../contract/index';
import type { Kept } from '../../../contract/change';
import { fieldsPart } from '../../../core/compare-parts';
import { call } from '../../call';
import { inputValue } from '../../form/input-value';
import { useAnswer } from '../../hooks/use-answer';
import { useSettingsSaving } from '../../hooks/use-settings-saving';
import { useTexts } from '../../texts/text-provider';
import { FailureMessage } from '../failure-message';
import { SettingsFooter } from '../form/settings-footer';
import { PageSection } from './page-section';

const PLACES = ['automatic', 'resolver', 'browser'] as const;
const readable = xcss({ maxWidth: '640px' });

/** What holds for all gadgets of the site. */
export function SiteSettingsForm(): React.JSX.Element {
  const { result, reload } = useAnswer('settings', () => call('settings/read', {}));
  if (result === null) return <Spinner />;
  if (!result.ok) {
    return <FailureMessage error={result.error} onRetry={reload} />;
  }
  return <SettingsForm initial={result.value} />;
}

const PARTS = { largeReads: fieldsPart<SiteSettings>('largeReads') } as const;

function SettingsForm({ initial }: { readonly initial: Kept<SiteSettings> }): React.JSX.Element {
  const { t } = useTexts();
  const [settings, setSettings] = useState(initial.record);
  const saving = useSettingsSaving({ initial, parts: PARTS, mine: settings, onSaved: setSettings });
  return (
    <Box xcss={readable}>
      <Form onSubmit={() => saving.save(settings, (change) => call('settings/save', change))}>
        <PageSection title={t('settings.reading')} help={t('settings.reading.description')}>
          <Stack>
            <Label labelFor="large-reads">{t('settings.large-reads')}</Label>
            <RadioGroup
              name="large-reads"
              value={settings.largeReads}
              options={PLACES.map((place) => ({
                name: 'large-reads',
                value: place,
                label: t('settings.large-reads.option', {
                  name: t(`settings.large-reads.${place}`),
                  cost: t(`settings.large-reads.${place}.help`),
                }),
              }))}
              onChange={(event) => {
                const largeReads = PLACES.find((place) => place === inputValue(event));
                if (largeReads === undefined) return;
                setSettings({ ...settings, largeReads });
                saving.forget();
              }}
            />
          </Stack>
        </PageSection>
        <SettingsFooter
          savedWords={t('settings.saved')}
          saving={saving}
          isUnfinished={false}
          words={{
            largeReads: {
              label: t('settings.large-reads'),
              of: ({ largeReads }) => t(`settings.large-reads.${largeReads}`),
            },
          }}
        />
      </Form>
    </Box>
  );
}
