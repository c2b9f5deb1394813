import React from 'react';
import { useModuleContext } from './module-context-provider';

interface ModuleViewProps {
  /** By the key that the module has in the manifest; `edit` is null for those without an edit view. */
  readonly modules: Readonly<
    Record<string, { readonly view: React.ComponentType; readonly edit: React.ComponentType | null }>
  >;
}

/** What stands where: several modules share a resource, and Jira's context says which of them this is. */
export function ModuleView({ modules }: ModuleViewProps): React.JSX.Element {
  const { moduleKey, extension } = useModuleContext();
  const module = modules[moduleKey];
  if (module === undefined) throw new Error(`The resource has no view for the module "${moduleKey}".`);
  const { view: View, edit: Edit } = module;
  return extension['entryPoint'] === 'edit' && Edit !== null ? <Edit /> : <View />;
}
