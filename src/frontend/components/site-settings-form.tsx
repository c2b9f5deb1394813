import React, { useCallback, useEffect, useState } from 'react';
import {
  Box,
  Form,
  FormFooter,
  Heading,
  Label,
  LoadingButton,
  RadioGroup,
  SectionMessage,
  Spinner,
  Stack,
  Text,
  xcss,
} from '@forge/react';
import type { SiteSettings } from '../../contract';
import type { AppError } from '../../core/error';
import type { Result } from '../../core/result';
import { call } from '../call';
import { inputValue } from '../form/input-value';
import { useTexts } from '../texts/text-provider';
import { FailureMessage } from './failure-message';

const PLACES = ['automatic', 'resolver', 'browser'] as const;
const readable = xcss({ maxWidth: '640px' });

/** What holds for all gadgets of the site. */
export function SiteSettingsForm(): React.JSX.Element {
  const [saved, setSaved] = useState<Result<SiteSettings, AppError> | null>(null);
  const read = useCallback(() => {
    setSaved(null);
    void call('settings/read', {}).then(setSaved);
  }, []);
  useEffect(read, [read]);
  if (saved === null) return <Spinner />;
  if (!saved.ok) {
    return <FailureMessage error={saved.error} onRetry={saved.error.code === 'forbidden' ? null : read} />;
  }
  return <SettingsForm initial={saved.value} />;
}

function SettingsForm({ initial }: { readonly initial: SiteSettings }): React.JSX.Element {
  const { t } = useTexts();
  const [settings, setSettings] = useState(initial);
  const [answer, setAnswer] = useState<Result<SiteSettings, AppError> | null>(null);
  const [isSaving, setIsSaving] = useState(false);

  const save = async (): Promise<void> => {
    setIsSaving(true);
    setAnswer(await call('settings/save', settings));
    setIsSaving(false);
  };

  return (
    <Box xcss={readable}>
      <Form onSubmit={save}>
        <Stack space="space.200">
          <Heading size="medium" as="h2">
            {t('settings.reading')}
          </Heading>
          <Text>{t('settings.reading.description')}</Text>
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
                setAnswer(null);
              }}
            />
          </Stack>
          {answer?.ok === true && (
            <SectionMessage appearance="success">
              <Text>{t('settings.saved')}</Text>
            </SectionMessage>
          )}
          {answer?.ok === false && <FailureMessage error={answer.error} onRetry={null} />}
        </Stack>
        <FormFooter align="start">
          <LoadingButton type="submit" appearance="primary" isLoading={isSaving}>
            {t('action.save')}
          </LoadingButton>
        </FormFooter>
      </Form>
    </Box>
  );
}
