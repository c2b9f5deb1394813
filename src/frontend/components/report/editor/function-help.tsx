import React from 'react';
import { Heading, Stack, Text } from '@forge/react';
import {
  FUNCTION_GROUPS,
  type FunctionGroup,
  type FunctionName,
} from '../../../../core/formula/functions/registry';
import { useTexts } from '../../../texts/text-provider';
import { Disclosure } from '../../disclosure';

/** All functions of formulas with what they do; closed at first. */
export function FunctionHelp(): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Disclosure title={t('formula.functions')}>
      <Stack space="space.200">
        <Text>{t('formula.language')}</Text>
        {(Object.keys(FUNCTION_GROUPS) as FunctionGroup[]).map((group) => (
          <Stack key={group} space="space.050">
            <Heading size="xsmall" as="h4">
              {t(`formula.functions.${group}`)}
            </Heading>
            {(Object.keys(FUNCTION_GROUPS[group]) as FunctionName[]).map((name) => (
              <Text key={name}>{t(`formula.function.${name}`)}</Text>
            ))}
          </Stack>
        ))}
      </Stack>
    </Disclosure>
  );
}
