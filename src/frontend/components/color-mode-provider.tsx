import React, { createContext, useContext } from 'react';
import { useTheme } from '@forge/react';

type ColorMode = 'light' | 'dark';

const ColorModeContext = createContext<ColorMode>('light');

/** Follows Jira's theme: one subscription for the whole view. */
export function ColorModeProvider({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  const theme: unknown = useTheme();
  return <ColorModeContext.Provider value={colorMode(theme)}>{children}</ColorModeContext.Provider>;
}

export function useColorMode(): ColorMode {
  return useContext(ColorModeContext);
}

function colorMode(theme: unknown): ColorMode {
  const isDark =
    typeof theme === 'object' && theme !== null && 'colorMode' in theme && theme.colorMode === 'dark';
  return isDark ? 'dark' : 'light';
}
