import EmptyState from '@atlaskit/empty-state';
import { modulesOfType, useSite } from '../site-context';
import { useWindowTitle } from '../use-window-title';
import { AppPage } from './app-page';

/** The app's page for the whole site; a manifest has one at most. */
export function GlobalPage() {
  const { site } = useSite();
  const [module] = modulesOfType(site, 'jira:globalPage');
  useWindowTitle(module?.title ?? 'Apps');
  if (module === undefined) {
    return (
      <EmptyState
        headingLevel={1}
        header="The app has no page here"
        description="A module jira:globalPage in manifest.yml becomes an entry of the Apps menu."
      />
    );
  }
  return (
    <div className="space-page">
      <AppPage module={module} breadcrumb="Apps" />
    </div>
  );
}
