import React from 'react';
import { Box, Button, Heading, Inline, Stack, Text, xcss } from '@forge/react';
import { useTexts } from '../../../texts/text-provider';
import { LIST, type LibraryPartProps } from './library-place';

interface LibrarySubpageProps extends Pick<LibraryPartProps, 'go'> {
  readonly title: string;
  readonly help: string;
  readonly children: React.ReactNode;
}

const readable = xcss({ maxWidth: '960px' });

/** Something about the whole library, with the way back to the list. */
export function LibrarySubpage({ title, help, go, children }: LibrarySubpageProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Box xcss={readable}>
      <Stack space="space.200">
        <Inline space="space.200" alignBlock="center" spread="space-between" shouldWrap>
          <Heading size="medium" as="h2">
            {title}
          </Heading>
          <Button
            appearance="subtle"
            onClick={() => {
              go(LIST);
            }}
          >
            {t('report.library.back')}
          </Button>
        </Inline>
        <Text>{help}</Text>
        {children}
      </Stack>
    </Box>
  );
}
