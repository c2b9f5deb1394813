import { useMemo } from 'react';
import { useModuleContext } from '../../components/module-context-provider';

/** The gadget on its dashboard, as Jira tells it to the view and to the edit view. */
export interface Gadget {
  readonly gadgetId: string | null;
  readonly dashboardId: string | null;
  /** The address of the page, as far as Jira tells it. */
  readonly location: string | null;
  /** What `view.submit` saved last; undefined until then. */
  readonly configuration: unknown;
}

export function useGadget(): Gadget {
  const { extension } = useModuleContext();
  return useMemo(() => parseExtension(extension), [extension]);
}

function parseExtension(extension: Readonly<Record<string, unknown>>): Gadget {
  const { gadget, dashboard, location, gadgetConfiguration } = extension;
  return {
    gadgetId: idOf(gadget),
    dashboardId: idOf(dashboard),
    location: typeof location === 'string' ? location : null,
    configuration: gadgetConfiguration,
  };
}

function idOf(entity: unknown): string | null {
  const id: unknown = typeof entity === 'object' && entity !== null && 'id' in entity ? entity.id : null;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}
