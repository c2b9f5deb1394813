import React from 'react';
import { Text } from '@forge/react';
import { useTexts } from '../../texts/text-provider';
import { FormPart } from './form-part';

interface PreviewPartProps<Config> {
  /** Null while the form is unfinished. */
  readonly config: Config | null;
  readonly children: (config: Config) => React.JSX.Element;
}

/** What the form makes, as its author will see it. */
export function PreviewPart<Config>({ config, children }: PreviewPartProps<Config>): React.JSX.Element {
  const { t } = useTexts();
  return (
    <FormPart title={t('preview.title')}>
      {config === null ? <Text>{t('preview.unfinished')}</Text> : children(config)}
    </FormPart>
  );
}
