import { useEffect, useState } from 'react';
import { view } from '@forge/bridge';

/** The gadget on its dashboard, as Jira tells it to the view and to the edit view. */
export interface Gadget {
  readonly gadgetId: string | null;
  readonly dashboardId: string | null;
  /** The address of the page, as far as Jira tells it. */
  readonly location: string | null;
  /** What `view.submit` saved last; undefined until then. */
  readonly configuration: unknown;
}

/** Null until Jira has answered. */
export function useGadget(): Gadget | null {
  const [gadget, setGadget] = useState<Gadget | null>(null);
  useEffect(() => {
    void view.getContext().then(({ extension }) => {
      setGadget(parseExtension(extension));
    });
  }, []);
  return gadget;
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
