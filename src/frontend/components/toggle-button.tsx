import React from 'react';
import { Button } from '@forge/react';

interface ToggleButtonProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: string;
}

/** A quiet button beside what it opens and closes. Without hooks: it stands in cells of tables too. */
export function ToggleButton({ isOn, onChange, children }: ToggleButtonProps): React.JSX.Element {
  return (
    <Button
      appearance="subtle"
      spacing="compact"
      isSelected={isOn}
      onClick={() => {
        onChange(!isOn);
      }}
    >
      {children}
    </Button>
  );
}
