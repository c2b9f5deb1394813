import React, { createContext, useContext } from 'react';
import type { FullContext } from '@forge/bridge';
import { Spinner, useProductContext } from '@forge/react';

const Context = createContext<FullContext | null>(null);

/** Asks Jira where this view stands: once for all that depends on it, and before anything else is drawn. */
export function ModuleContextProvider({
  children,
}: {
  readonly children: React.ReactNode;
}): React.JSX.Element {
  const context = useProductContext();
  if (context === undefined) return <Spinner />;
  return <Context.Provider value={context}>{children}</Context.Provider>;
}

export function useModuleContext(): FullContext {
  const context = useContext(Context);
  if (context === null) throw new Error('useModuleContext needs a ModuleContextProvider around it.');
  return context;
}
