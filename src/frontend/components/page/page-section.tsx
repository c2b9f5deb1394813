import React from 'react';
import { Heading, Stack, Text } from '@forge/react';

interface PageSectionProps {
  readonly title: string;
  readonly help?: string;
  readonly children: React.ReactNode;
}

/** A part of a page under a heading of its own. */
export function PageSection({ title, help, children }: PageSectionProps): React.JSX.Element {
  return (
    <Stack space="space.200">
      <Heading size="medium" as="h2">
        {title}
      </Heading>
      {help !== undefined && <Text>{help}</Text>}
      {children}
    </Stack>
  );
}
