import { IconButton } from '@atlaskit/button/new';
import { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import Heading from '@atlaskit/heading';
import RefreshIcon from '@atlaskit/icon/core/refresh';
import { useCallback, useEffect, useState } from 'react';
import type { ModuleView } from '../../../protocol';
import type { Gadget, GadgetPosition } from '../api/jira';
import { LoadedView } from '../loaded-view';
import { MoreMenu } from '../more-menu';
import { useSite } from '../site-context';
import { useLoaded } from '../use-loaded';
import { GadgetContent } from './gadget-content';
import type { GadgetMove } from './gadget-layout';
import { useGadgetRefresh } from './use-gadget-refresh';

export interface GadgetActions {
  readonly move: (gadget: Gadget, to: GadgetPosition) => void;
  readonly rename: (gadget: Gadget) => void;
  readonly remove: (gadget: Gadget) => void;
}

interface GadgetCardProps {
  readonly dashboardId: string;
  readonly gadget: Gadget;
  readonly module: ModuleView | undefined;
  readonly moves: readonly GadgetMove[];
  readonly isWritable: boolean;
  readonly actions: GadgetActions;
  /** Counts the dashboard's refreshes; a gadget that does not refresh itself starts anew when it grows. */
  readonly refreshes: number;
}

/** A gadget in its frame. */
export function GadgetCard(props: GadgetCardProps) {
  const { dashboardId, gadget, module } = props;
  const { jira } = useSite();
  const [loaded] = useLoaded(
    async () => ({ saved: await jira.gadgetConfiguration(dashboardId, gadget.id) }),
    [jira, dashboardId, gadget.id],
  );

  return (
    <section className="gadget" aria-label={gadget.title} data-gadget-id={gadget.id}>
      {module === undefined ? (
        <p className="gadget-body">
          This site has no gadget module <code>{gadget.moduleKey}</code>.
        </p>
      ) : (
        <LoadedView loaded={loaded} label={`Loading ${gadget.title}`}>
          {({ saved }) => <LoadedGadget {...props} module={module} saved={saved} />}
        </LoadedView>
      )}
    </section>
  );
}

interface LoadedGadgetProps extends GadgetCardProps {
  readonly module: ModuleView;
  readonly saved: unknown;
}

function LoadedGadget(props: LoadedGadgetProps) {
  const { dashboardId, gadget, module, moves, isWritable, actions, refreshes, saved } = props;
  const canEdit = isWritable && module.editResource !== null;
  const [configuration, setConfiguration] = useState(saved);
  const [isEditing, setEditing] = useState(canEdit && saved === undefined);
  const [generation, setGeneration] = useState(0);
  const reload = useCallback(() => setGeneration((now) => now + 1), []);
  const refresh = useGadgetRefresh({ module, gadgetId: String(gadget.id), configuration, reload });

  useEffect(() => {
    if (refreshes > 0 && module.refreshable) reload();
  }, [refreshes, module, reload]);

  return (
    <>
      <header className="gadget-header">
        <Heading size="xsmall" as="h2">
          {gadget.title}
        </Heading>
        <div className="gadget-tools">
          {!isEditing && (
            <IconButton
              icon={RefreshIcon}
              label={`Refresh ${gadget.title}`}
              appearance="subtle"
              spacing="compact"
              onClick={refresh}
            />
          )}
          {isWritable && (
            <MoreMenu label={`More actions for ${gadget.title}`}>
              <DropdownItemGroup>
                {canEdit && !isEditing && (
                  <DropdownItem onClick={() => setEditing(true)}>Configure</DropdownItem>
                )}
                <DropdownItem onClick={() => actions.rename(gadget)}>Rename</DropdownItem>
                {moves.map(({ label, to }) => (
                  <DropdownItem key={label} onClick={() => actions.move(gadget, to)}>
                    {label}
                  </DropdownItem>
                ))}
              </DropdownItemGroup>
              <DropdownItemGroup hasSeparator>
                <DropdownItem onClick={() => actions.remove(gadget)}>Remove</DropdownItem>
              </DropdownItemGroup>
            </MoreMenu>
          )}
        </div>
      </header>
      <div className="gadget-body">
        <GadgetContent
          key={`${isEditing ? 'edit' : 'view'}-${generation}`}
          dashboardId={dashboardId}
          gadget={gadget}
          module={module}
          configuration={configuration}
          isEditing={isEditing}
          onSaved={(submitted) => {
            setConfiguration(submitted);
            setEditing(false);
          }}
          onCancel={() => setEditing(false)}
        />
      </div>
    </>
  );
}
