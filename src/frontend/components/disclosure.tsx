import React, { useState } from 'react';
import { Button, Inline, Stack } from '@forge/react';

interface DisclosureProps {
  readonly title: string;
  /** Stays open, whatever is pressed: it holds a fault, or something that should be seen. */
  readonly isHeldOpen?: boolean;
  readonly children: React.ReactNode;
}

/** Something that is closed at first, below a button that opens and closes it. It is made only once somebody opens it. */
export function Disclosure({ title, isHeldOpen = false, children }: DisclosureProps): React.JSX.Element {
  const [wasOpened, setWasOpened] = useState(false);
  const isOpen = wasOpened || isHeldOpen;
  return (
    <Stack space="space.100">
      <Inline>
        <Button
          appearance="subtle"
          spacing="compact"
          iconBefore={isOpen ? 'chevron-down' : 'chevron-right'}
          onClick={() => {
            setWasOpened(!isOpen);
          }}
        >
          {title}
        </Button>
      </Inline>
      {isOpen && children}
    </Stack>
  );
}
