import EmptyState from '@atlaskit/empty-state';
import { modulesOfType, useSite } from '../site-context';
import { useWindowTitle } from '../use-window-title';
import { AdminsOnly } from './admins-only';
import { AppPage } from './app-page';
import type { PageProps } from './page-props';

/** A page of the app in Jira's settings; only admins get there. */
export function AdminPage({ parameter: moduleKey }: PageProps) {
  const { site, viewer } = useSite();
  const module = modulesOfType(site, 'jira:adminPage').find(({ key }) => key === moduleKey);
  useWindowTitle(module?.title ?? 'Settings');

  if (module === undefined) {
    return (
      <EmptyState
        headingLevel={1}
        header="There is no such page"
        description={`No admin page has the key “${moduleKey}”.`}
      />
    );
  }
  if (!viewer.isAdmin) return <AdminsOnly />;
  return (
    <div className="app-page">
      <AppPage module={module} breadcrumb="Settings / Apps" />
    </div>
  );
}
