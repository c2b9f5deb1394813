import React from 'react';
import { TextProvider } from '../texts/text-provider';
import { ColorModeProvider } from './color-mode-provider';
import { ModuleContextProvider } from './module-context-provider';

/** What every view of the app stands in. */
export function AppFrame({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  return (
    <ColorModeProvider>
      <ModuleContextProvider>
        <TextProvider>{children}</TextProvider>
      </ModuleContextProvider>
    </ColorModeProvider>
  );
}
