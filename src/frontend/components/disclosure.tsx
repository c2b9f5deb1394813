import React, { useState } from 'react';
import { Button, Inline, Stack } from '@forge/react';

interface DisclosureProps {
  readonly title: string;
  readonly children: React.ReactNode;
}

/** Something that is closed at first, below a button that opens and closes it. */
export function Disclosure({ title, children }: DisclosureProps): React.JSX.Element {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Stack space="space.100">
      <Inline>
        <Button
          appearance="subtle"
          spacing="compact"
          iconBefore={isOpen ? 'chevron-down' : 'chevron-right'}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {title}
        </Button>
      </Inline>
      {isOpen && children}
    </Stack>
  );
}
