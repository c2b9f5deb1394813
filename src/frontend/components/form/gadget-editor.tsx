import React, { useMemo, useState } from 'react';
import { view } from '@forge/bridge';
import { Button, ButtonGroup, CodeBlock, Spinner, Stack, Text } from '@forge/react';
import type { AppError } from '../../../core/error';
import type { Field } from '../../../core/field/field';
import type { Result } from '../../../core/result';
import { useGadget } from '../../hooks/gadget/use-gadget';
import { useSiteFields } from '../../hooks/use-site-fields';
import { useTexts } from '../../texts/text-provider';
import { FailureMessage } from '../failure-message';

export interface GadgetFormProps<Config> {
  /** Null for a gadget that is not set up yet. */
  readonly saved: Config | null;
  readonly fields: readonly Field[];
}

interface GadgetEditorProps<Config> {
  readonly parse: (value: unknown) => Result<Config, AppError>;
  readonly form: (props: GadgetFormProps<Config>) => React.JSX.Element;
}

/** A gadget's configuration view: the form once the saved configuration and the site's fields are known. */
export function GadgetEditor<Config>({
  parse,
  form: GadgetForm,
}: GadgetEditorProps<Config>): React.JSX.Element {
  const { configuration } = useGadget();
  const [startsAnew, setStartsAnew] = useState(false);
  const { fields, retry } = useSiteFields();
  const saved = useMemo(
    () => (configuration === undefined ? null : parse(configuration)),
    [configuration, parse],
  );

  if (fields === null) return <Spinner />;
  if (!fields.ok) return <FailureMessage error={fields.error} onRetry={retry} />;
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
  return <GadgetForm saved={saved?.ok === true ? saved.value : null} fields={fields.value} />;
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
