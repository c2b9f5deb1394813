import React, { useState } from 'react';
import { Button, Heading, Inline, Stack } from '@forge/react';

interface FormPartProps {
  readonly title: string;
  readonly children: React.ReactNode;
}

/** A part of the form that is always open. */
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

/** A part that most charts leave as it is: closed at first, but never while it holds a fault. */
export function OptionalFormPart(props: FormPartProps & { readonly hasFault: boolean }): React.JSX.Element {
  const [wasOpened, setWasOpened] = useState(false);
  const isOpen = wasOpened || props.hasFault;
  return (
    <Stack space="space.150">
      <Inline>
        <Button
          appearance="subtle"
          iconBefore={isOpen ? 'chevron-down' : 'chevron-right'}
          onClick={() => {
            setWasOpened(!isOpen);
          }}
        >
          {props.title}
        </Button>
      </Inline>
      {isOpen && props.children}
    </Stack>
  );
}
