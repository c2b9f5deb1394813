import React, { useMemo, useState } from 'react';
import { view } from '@forge/bridge';
import { Button, ButtonGroup, CodeBlock, Spinner, Stack, Text } from '@forge/react';
import { parseChartConfig } from '../../../core/chart/parse-config';
import { listFields } from '../../../core/jira/fields';
import { draftFromConfig, NEW_DRAFT, type Draft } from '../../form/draft';
import { useGadget } from '../../hooks/use-gadget';
import { useJira } from '../../hooks/use-jira';
import { useTexts } from '../../texts/text-provider';
import { FailureMessage } from '../failure-message';
import { ChartForm } from './chart-form';

/** The gadget's configuration view: the form once the saved configuration and the site's fields are known. */
export function ChartEditor(): React.JSX.Element {
  const gadget = useGadget();
  const [attempt, setAttempt] = useState(1);
  const [startsAnew, setStartsAnew] = useState(false);
  const fields = useJira(`fields/${String(attempt)}`, listFields);
  const configuration = gadget?.configuration;
  const saved = useMemo(
    () => (configuration === undefined ? null : parseChartConfig(configuration)),
    [configuration],
  );

  if (gadget === null || fields === null) return <Spinner />;
  if (!fields.ok) {
    return (
      <FailureMessage
        error={fields.error}
        onRetry={() => {
          setAttempt(attempt + 1);
        }}
      />
    );
  }
  if (saved !== null && !saved.ok && !startsAnew) {
    return (
      <Stack space="space.150">
        <FailureMessage error={saved.error} onRetry={null} />
        <UnreadableConfiguration
          configuration={configuration}
          onStartAnew={
            saved.error.code === 'newer-version'
              ? null
              : () => {
                  setStartsAnew(true);
                }
          }
        />
      </Stack>
    );
  }
  const initial: Draft = saved?.ok === true ? draftFromConfig(saved.value) : NEW_DRAFT;
  return <ChartForm initial={initial} fields={fields.value} />;
}

interface UnreadableConfigurationProps {
  readonly configuration: unknown;
  /** Null where the configuration is sound, only not for this version: it is never overwritten then. */
  readonly onStartAnew: (() => void) | null;
}

function UnreadableConfiguration({
  configuration,
  onStartAnew,
}: UnreadableConfigurationProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Stack space="space.150">
      <Text>{t('form.saved-configuration')}</Text>
      <CodeBlock text={JSON.stringify(configuration, null, 2)} language="json" shouldWrapLongLines />
      <ButtonGroup label={t('form.actions')}>
        {onStartAnew !== null && <Button onClick={onStartAnew}>{t('form.start-anew')}</Button>}
        <Button appearance="subtle" onClick={() => void view.close()}>
          {t('action.close')}
        </Button>
      </ButtonGroup>
    </Stack>
  );
}
