import React, { useState } from 'react';
import { LoadingButton } from '@forge/react';

interface BusyButtonProps {
  readonly spacing?: 'compact';
  readonly appearance?: 'subtle';
  readonly onPress: () => Promise<unknown>;
  readonly children: string;
}

/** A button that says itself that what it began is under way. */
export function BusyButton({ onPress, children, ...look }: BusyButtonProps): React.JSX.Element {
  const [isBusy, setIsBusy] = useState(false);
  return (
    <LoadingButton
      {...look}
      isLoading={isBusy}
      onClick={() => {
        setIsBusy(true);
        void onPress().then(() => {
          setIsBusy(false);
        });
      }}
    >
      {children}
    </LoadingButton>
  );
}
