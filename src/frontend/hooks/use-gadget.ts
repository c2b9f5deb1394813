import { useEffect, useState } from 'react';
import { view } from '@forge/bridge';

/** The gadget on its dashboard, as Jira tells it to the view and to the edit view. */
export interface Gadget {
  readonly gadgetId: string | null;
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
  const gadget: unknown = extension['gadget'];
  const id: unknown = typeof gadget === 'object' && gadget !== null && 'id' in gadget ? gadget.id : null;
  return {
    gadgetId: typeof id === 'string' || typeof id === 'number' ? String(id) : null,
    configuration: extension['gadgetConfiguration'],
  };
}
