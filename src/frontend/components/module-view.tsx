import React from 'react';
import { useProductContext } from '@forge/react';

interface ModuleViewProps {
  /** By the key that the module has in the manifest; `edit` is null for those without an edit view. */
  readonly modules: Readonly<
    Record<string, { readonly view: React.ComponentType; readonly edit: React.ComponentType | null }>
  >;
}

/** What stands where: several modules share a resource, and Jira's context says which of them this is. */
export function ModuleView({ modules }: ModuleViewProps): React.JSX.Element {
  const context = useProductContext();
  if (context === undefined) return <></>;
  const module = modules[context.moduleKey];
  if (module === undefined)
    throw new Error(`The resource has no view for the module "${context.moduleKey}".`);
  const { view: View, edit: Edit } = module;
  return context.extension['entryPoint'] === 'edit' && Edit !== null ? <Edit /> : <View />;
}
