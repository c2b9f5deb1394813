import React, { useState } from 'react';
import { Button, CodeBlock, Inline, Stack, Text } from '@forge/react';
import type { FilterChoices } from '../../../core/filter/config';
import { decodeChoices, encodeChoices } from '../../../core/filter/share-code';
import { filterLink } from '../../filter/filter-link';
import { useTexts } from '../../texts/text-provider';
import { TextField } from '../form/text-field';

interface ShareFilterProps {
  readonly choices: FilterChoices;
  readonly gadgetId: string;
  readonly location: string | null;
  readonly onApply: (choices: FilterChoices) => void;
}

/** A link and a code that make the same choices elsewhere, and a field for the code of somebody else. */
export function ShareFilter({ choices, gadgetId, location, onApply }: ShareFilterProps): React.JSX.Element {
  const { t } = useTexts();
  const [code, setCode] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const link = filterLink(location, gadgetId, choices);
  const apply = (): void => {
    const decoded = decodeChoices(code);
    setIsRefused(!decoded.ok);
    if (decoded.ok) onApply(decoded.value);
  };
  return (
    <Stack space="space.100">
      <Text>{t(link === null ? 'filter.share.code' : 'filter.share.link')}</Text>
      {/* eslint-disable @typescript-eslint/no-deprecated -- UI Kit passes on only the old name */}
      {link !== null && <CodeBlock text={link} language="text" shouldWrapLongLines showLineNumbers={false} />}
      <CodeBlock text={encodeChoices(choices)} language="text" shouldWrapLongLines showLineNumbers={false} />
      {/* eslint-enable @typescript-eslint/no-deprecated */}
      <TextField
        id="filter-code"
        label={t('filter.share.paste')}
        initial=""
        onChange={setCode}
        error={isRefused ? t('filter.share.refused') : undefined}
      />
      <Inline>
        <Button spacing="compact" onClick={apply}>
          {t('filter.share.apply')}
        </Button>
      </Inline>
    </Stack>
  );
}
