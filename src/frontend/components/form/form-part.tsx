import React from 'react';
import { Heading, Stack } from '@forge/react';

interface FormPartProps {
  readonly title: string;
  readonly children: React.ReactNode;
}

/** A part of a form under a heading of its own. */
export function FormPart({ title, children }: FormPartProps): React.JSX.Element {
  return (
    <Stack space="space.150">
      <Heading size="small" as="h3">
        {title}
      </Heading>
      {children}
    </Stack>
  );
}
