import Button from '@atlaskit/button/new';
import EmptyState from '@atlaskit/empty-state';
import Heading from '@atlaskit/heading';
import AddIcon from '@atlaskit/icon/core/add';
import RefreshIcon from '@atlaskit/icon/core/refresh';
import { ModalTransition } from '@atlaskit/modal-dialog';
import { useState } from 'react';
import type { ModuleView } from '../../../protocol';
import type { Dashboard, Gadget, GadgetPosition } from '../api/jira';
import { BackgroundScripts } from '../dashboard/background-scripts';
import { GadgetCard } from '../dashboard/gadget-card';
import { GadgetCatalogue } from '../dashboard/gadget-catalogue';
import { gadgetColumns, gadgetMoves, moveGadget } from '../dashboard/gadget-layout';
import { NameDialog } from '../dashboard/name-dialog';
import { RemoveDialog } from '../dashboard/remove-dialog';
import { useDashboardRefresh } from '../dashboard/use-gadget-refresh';
import { LoadedView } from '../loaded-view';
import { useSite } from '../site-context';
import { useLoaded } from '../use-loaded';
import { useWindowTitle } from '../use-window-title';
import type { PageProps } from './page-props';

export function DashboardPage({ parameter: id }: PageProps) {
  const { jira } = useSite();
  const [loaded] = useLoaded(async () => {
    const [dashboard, gadgets] = await Promise.all([jira.dashboard(id), jira.gadgets(id)]);
    return { dashboard, gadgets };
  }, [jira, id]);

  return (
    <>
      <BackgroundScripts />
      <LoadedView loaded={loaded} label="Loading the dashboard">
        {({ dashboard, gadgets }) => <DashboardView dashboard={dashboard} initial={gadgets} />}
      </LoadedView>
    </>
  );
}

interface DashboardViewProps {
  readonly dashboard: Dashboard;
  readonly initial: readonly Gadget[];
}

function DashboardView({ dashboard, initial }: DashboardViewProps) {
  const { site } = useSite();
  const { gadgets, add, move, rename, remove } = useGadgets(dashboard.id, initial);
  const [isAdding, setAdding] = useState(false);
  const [renaming, setRenaming] = useState<Gadget | null>(null);
  const [removing, setRemoving] = useState<Gadget | null>(null);
  const [refreshes, setRefreshes] = useState(0);
  const refreshGadgets = useDashboardRefresh();
  const isWritable = dashboard.isWritable !== false;
  useWindowTitle(dashboard.name);

  return (
    <div className={isAdding ? 'dashboard with-catalogue' : 'dashboard'}>
      <div className="dashboard-main">
        <div className="page-header">
          <Heading size="large" as="h1">
            {dashboard.name}
          </Heading>
          <div className="page-actions">
            <Button
              iconBefore={RefreshIcon}
              onClick={() => {
                setRefreshes((now) => now + 1);
                refreshGadgets();
              }}
            >
              Refresh
            </Button>
            {isWritable && (
              <Button appearance="primary" iconBefore={AddIcon} onClick={() => setAdding(true)}>
                Add gadget
              </Button>
            )}
          </div>
        </div>
        {gadgets.length === 0 && (
          <EmptyState
            header="This dashboard is empty"
            description={
              isWritable
                ? 'Add a gadget to see your work at a glance.'
                : 'Its owner has not added gadgets yet.'
            }
          />
        )}
        <div className="gadget-columns">
          {gadgetColumns(gadgets).map((column, index) => (
            <div key={index} className="gadget-column">
              {column.map((gadget) => (
                <GadgetCard
                  key={gadget.id}
                  dashboardId={dashboard.id}
                  gadget={gadget}
                  module={site.modules.find(({ key }) => key === gadget.moduleKey)}
                  moves={gadgetMoves(gadget, gadgets)}
                  isWritable={isWritable}
                  actions={{ move, rename: setRenaming, remove: setRemoving }}
                  refreshes={refreshes}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
      {isAdding && <GadgetCatalogue onAdd={add} onClose={() => setAdding(false)} />}
      <ModalTransition>
        {renaming !== null && (
          <NameDialog
            title="Rename gadget"
            label="Title"
            initial={renaming.title}
            confirmText="Rename"
            onConfirm={(title) => rename(renaming, title)}
            onClose={() => setRenaming(null)}
          />
        )}
        {removing !== null && (
          <RemoveDialog
            gadget={removing}
            onConfirm={() => {
              setRemoving(null);
              void remove(removing);
            }}
            onClose={() => setRemoving(null)}
          />
        )}
      </ModalTransition>
    </div>
  );
}

/** The dashboard's gadgets and what can be done to them; a change shows at once and is then read back. */
function useGadgets(dashboardId: string, initial: readonly Gadget[]) {
  const { jira, actions } = useSite();
  const [gadgets, setGadgets] = useState(initial);

  const readBack = async () => setGadgets(await jira.gadgets(dashboardId));
  const attempt = async (change: () => Promise<unknown>) => {
    try {
      await change();
    } catch (error) {
      actions.showFlag({
        id: 'dashboard-change',
        title: 'The dashboard was not changed',
        description: error instanceof Error ? error.message : String(error),
        type: 'error',
        isAutoDismiss: false,
        actions: [],
      });
    }
    await readBack();
  };

  return {
    gadgets,
    add: (module: ModuleView) => attempt(() => jira.addGadget(dashboardId, module.key, module.title)),
    move: (gadget: Gadget, to: GadgetPosition) => {
      setGadgets((now) => moveGadget(now, gadget.id, to));
      void attempt(() => jira.changeGadget(dashboardId, gadget.id, { position: to }));
    },
    rename: async (gadget: Gadget, title: string) => {
      await jira.changeGadget(dashboardId, gadget.id, { title });
      await readBack();
    },
    remove: (gadget: Gadget) => attempt(() => jira.removeGadget(dashboardId, gadget.id)),
  };
}
