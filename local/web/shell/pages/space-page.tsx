import EmptyState from '@atlaskit/empty-state';
import Heading from '@atlaskit/heading';
import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import type { ModuleView } from '../../../protocol';
import { spaceExtension } from '../../bridge/product-context';
import type { Board, Space } from '../api/jira';
import { LoadedView } from '../loaded-view';
import { ModuleFrame } from '../module-frame';
import { RouterLink } from '../router-link';
import { modulesOfType, useSite } from '../site-context';
import { useLoaded } from '../use-loaded';
import { useWindowTitle } from '../use-window-title';
import type { PageProps } from './page-props';

const NO_ACTIONS = {};

/** A space with the app's pages in it, each a tab, for whoever can browse the space. */
export function SpacePage({ parameters }: PageProps) {
  const { jira } = useSite();
  const key = parameters['projectKey'] ?? '';
  useWindowTitle(key);
  const [loaded] = useLoaded(async () => {
    const space = await jira.space(key);
    const boards = space.projectTypeKey === 'software' ? await jira.boards(key) : [];
    return { space, boards };
  }, [jira, key]);

  return (
    <LoadedView loaded={loaded} label={`Loading ${key}`}>
      {(shown) => <SpaceView {...shown} />}
    </LoadedView>
  );
}

interface SpaceViewProps {
  readonly space: Space;
  readonly boards: readonly Board[];
}

function SpaceView({ space, boards }: SpaceViewProps) {
  const { site, viewer } = useSite();
  const modules = modulesOfType(site, 'jira:projectPage');
  return (
    <div className="space-page">
      <p className="breadcrumb">Spaces / {space.key}</p>
      <Heading size="large" as="h1">
        {space.name}
      </Heading>
      <nav className="space-links" aria-label="Of the space">
        {boards.map(({ id, name }) => (
          <RouterLink key={id} href={`/jira/software/c/projects/${space.key}/boards/${id}/backlog`}>
            {name}
          </RouterLink>
        ))}
        {viewer.isAdmin && (
          <RouterLink href={`/jira/projects/${space.key}/settings/permissions`}>Permissions</RouterLink>
        )}
      </nav>
      {modules.length === 0 ? (
        <EmptyState
          headingLevel={2}
          header="The app has no page here"
          description="A module jira:projectPage in manifest.yml becomes a tab of every space."
        />
      ) : (
        <Tabs id="space-pages">
          <TabList>
            {modules.map(({ key, title }) => (
              <Tab key={key}>{title}</Tab>
            ))}
          </TabList>
          {modules.map((module) => (
            <TabPanel key={module.key}>
              <PageOfModule module={module} space={space} board={boards[0] ?? null} />
            </TabPanel>
          ))}
        </Tabs>
      )}
    </div>
  );
}

interface PageOfModuleProps {
  readonly module: ModuleView;
  readonly space: Space;
  readonly board: Board | null;
}

function PageOfModule({ module, space, board }: PageOfModuleProps) {
  return (
    <div className="space-module">
      <ModuleFrame
        module={module}
        resource={module.resource}
        placement={`project/${space.id}`}
        extension={spaceExtension({ space, board, location: window.location.href })}
        actions={NO_ACTIONS}
      />
    </div>
  );
}
