import React, { useState } from 'react';
import { Box, Form, Label, RadioGroup, Spinner, Stack, xcss } from '@forge/react';
import type { SiteSettings } from '../../contract';
import { call } from '../call';
import { inputValue } from '../form/input-value';
import { useAnswer } from '../hooks/use-answer';
import { useSettingsSaving } from '../hooks/use-settings-saving';
import { useTexts } from '../texts/text-provider';
import { FailureMessage } from './failure-message';
import { SettingsFooter } from './form/settings-footer';
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

function SettingsForm({ initial }: { readonly initial: SiteSettings }): React.JSX.Element {
  const { t } = useTexts();
  const [settings, setSettings] = useState(initial);
  const saving = useSettingsSaving<SiteSettings>();
  const save = async (): Promise<void> => {
    await saving.save(() => call('settings/save', settings));
  };
  return (
    <Box xcss={readable}>
      <Form onSubmit={save}>
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
        <SettingsFooter saved={t('settings.saved')} saving={saving} isUnfinished={false} />
      </Form>
    </Box>
  );
}
