import React, { useState } from 'react';
import { Button, Inline, Stack } from '@forge/react';
import { useTexts } from '../texts/text-provider';

/** Files to take away, behind a button: they are made only once somebody asks for them. */
export function ExportToggle({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  const { t } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Stack space="space.100">
      <Inline>
        <Button
          appearance="subtle"
          spacing="compact"
          isSelected={isOpen}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {t(isOpen ? 'action.hide-export' : 'action.export')}
        </Button>
      </Inline>
      {isOpen && children}
    </Stack>
  );
}
