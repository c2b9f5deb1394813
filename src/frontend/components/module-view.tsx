import React from 'react';
import { useModuleContext } from './module-context-provider';

interface ModuleViewProps {
  /** By the key that the module has in the manifest. */
  readonly modules: Readonly<Record<string, React.ComponentType>>;
}

/** What stands where: several modules share a resource, and Jira's context says which of them this is. */
export function ModuleView({ modules }: ModuleViewProps): React.JSX.Element {
  const { moduleKey } = useModuleContext();
  const View = modules[moduleKey];
  if (View === undefined) throw new Error(`The resource has no view for the module "${moduleKey}".`);
  return <View />;
}
