import type { ModuleView } from '../../../protocol';
import { gadgetExtension } from '../../bridge/product-context';
import type { Gadget } from '../api/jira';
import { ModuleFrame } from '../module-frame';
import { useSite } from '../site-context';

interface GadgetContentProps {
  readonly dashboardId: string;
  readonly gadget: Gadget;
  readonly module: ModuleView;
  readonly configuration: unknown;
  readonly isEditing: boolean;
  readonly onSaved: (configuration: unknown) => void;
  readonly onCancel: () => void;
}

/** The gadget's view, or the form that configures it. What the form submits becomes the dashboard item's property. */
export function GadgetContent(props: GadgetContentProps) {
  const { dashboardId, gadget, module, configuration, isEditing, onSaved, onCancel } = props;
  const { jira } = useSite();
  const save = async (submitted: unknown) => {
    await jira.saveGadgetConfiguration(dashboardId, gadget.id, submitted);
    onSaved(submitted);
  };
  const editResource = isEditing ? module.editResource : null;
  const editing = editResource !== null;

  return (
    <ModuleFrame
      module={module}
      resource={editResource ?? module.resource}
      placement={`gadget/${gadget.id}`}
      extension={gadgetExtension({
        dashboardId,
        gadgetId: String(gadget.id),
        configuration,
        mode: editing ? 'edit' : 'view',
        location: window.location.href,
      })}
      actions={editing ? { submit: save, close: onCancel } : {}}
    />
  );
}
