import React, { useState } from 'react';
import { Box, Form, Label, RadioGroup, Spinner, Stack, xcss } from '@forge/react';
import type { Kept } from '../../../../contract/change';
import { CAPACITY_VIEWERS, type SiteCapacityInput } from '../../../../core/capacity/records/site-capacity';
import { call } from '../../../call';
import { siteDraft, siteFromDraft, type SiteDraft, type SiteFaults } from '../../../capacity/site-draft';
import { SITE_PARTS, siteWords, type SitePart } from '../../../capacity/site-words';
import { inputValue } from '../../../form/input-value';
import { useAnswer } from '../../../hooks/use-answer';
import { useSettingsSaving } from '../../../hooks/use-settings-saving';
import { useTexts } from '../../../texts/text-provider';
import { FailureMessage } from '../../failure-message';
import { FieldNote } from '../../form/select-field';
import { SettingsFooter } from '../../form/settings-footer';
import { PageSection } from '../../page/page-section';
import { SiteDefaultsPart } from './site-defaults-part';

const readable = xcss({ maxWidth: '720px' });

/** What holds for capacity on all boards of the site. */
export function SiteCapacityForm(): React.JSX.Element | null {
  const { result, reload } = useAnswer('site-capacity', () => call('capacity/read-site', {}));
  if (result === null) return <Spinner />;
  // Whoever may not change the settings of the site is told so by the form above.
  if (!result.ok && result.error.code === 'forbidden') return null;
  if (!result.ok) return <FailureMessage error={result.error} onRetry={reload} />;
  return <CapacityForm initial={result.value} />;
}

function CapacityForm({ initial }: { readonly initial: Kept<SiteCapacityInput> }): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const [draft, setDraft] = useState<SiteDraft>(() => siteDraft(initial.record));
  const [hasTried, setHasTried] = useState(false);
  const { settings, faults } = siteFromDraft(draft);
  const saving = useSettingsSaving<SiteCapacityInput, SitePart>({
    ...{ initial, parts: SITE_PARTS, mine: settings },
    onSaved: (saved) => {
      setDraft(siteDraft(saved));
    },
  });
  const change = (part: Partial<SiteDraft>): void => {
    setDraft((before) => ({ ...before, ...part }));
    saving.forget();
  };
  const fault = (path: keyof SiteFaults): string | undefined => {
    const text = hasTried ? faults[path] : undefined;
    return text === undefined ? undefined : t(text);
  };
  const submit = async (): Promise<void> => {
    setHasTried(true);
    if (settings === null) return;
    await saving.save(settings, (change) => call('capacity/save-site', change));
  };
  return (
    <Box xcss={readable}>
      <Form onSubmit={submit}>
        <PageSection title={t('capacity.site')} help={t('capacity.site.description')}>
          <Stack>
            <Label labelFor="capacity-viewers">{t('capacity.site.viewers')}</Label>
            <RadioGroup
              name="capacity-viewers"
              value={draft.viewers}
              options={CAPACITY_VIEWERS.map((value) => ({
                name: 'capacity-viewers',
                value,
                label: t(`capacity.site.viewers.${value}`),
              }))}
              onChange={(event) => {
                const viewers = CAPACITY_VIEWERS.find((one) => one === inputValue(event));
                if (viewers !== undefined) change({ viewers });
              }}
            />
            <FieldNote help={t('capacity.site.viewers.help')} />
          </Stack>
          <SiteDefaultsPart key={saving.generation} {...{ draft, change, fault }} />
        </PageSection>
        <SettingsFooter
          savedWords={t('settings.saved')}
          saving={saving}
          isUnfinished={hasTried && settings === null}
          words={siteWords(texts)}
        />
      </Form>
    </Box>
  );
}
