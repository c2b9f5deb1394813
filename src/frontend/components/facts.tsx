import React from 'react';
import { Box, Heading, Inline, Stack, Text, xcss } from '@forge/react';

const framed = xcss({
  backgroundColor: 'elevation.surface.sunken',
  padding: 'space.150',
  borderRadius: 'radius.small',
});
const nameColumn = xcss({ width: '30%' });
const valueColumn = xcss({ width: '70%' });

interface FactsProps {
  readonly title: string;
  readonly children: React.ReactNode;
}

/** How numbers came about: a list of facts below them. */
export function Facts({ title, children }: FactsProps): React.JSX.Element {
  return (
    <Box xcss={framed}>
      <Stack space="space.100">
        <Heading size="xsmall" as="h3">
          {title}
        </Heading>
        {children}
      </Stack>
    </Box>
  );
}

export function Fact({
  name,
  children,
}: {
  readonly name: string;
  readonly children: string;
}): React.JSX.Element {
  return (
    <FactRow name={name}>
      <Text>{children}</Text>
    </FactRow>
  );
}

interface FactRowProps {
  readonly name: string;
  readonly children: React.ReactNode;
}

/** A fact that is more than a sentence. */
export function FactRow({ name, children }: FactRowProps): React.JSX.Element {
  return (
    <Inline space="space.100" alignBlock="start">
      <Box xcss={nameColumn}>
        <Text color="color.text.subtle">{name}</Text>
      </Box>
      <Box xcss={valueColumn}>{children}</Box>
    </Inline>
  );
}
