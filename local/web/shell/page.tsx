import EmptyState from '@atlaskit/empty-state';
import type { ComponentType } from 'react';
import { pageRoute, type PageName } from './page-routes';
import { AdminPage } from './pages/admin-page';
import { BoardPage } from './pages/board-page';
import { DashboardPage } from './pages/dashboard-page';
import { GlobalPage } from './pages/global-page';
import { GlobalPermissionsPage } from './pages/global-permissions-page';
import { HomePage } from './pages/home-page';
import { InspectorPage } from './pages/inspector-page';
import { IssuePage } from './pages/issue-page';
import { IssuesPage } from './pages/issues-page';
import type { PageProps } from './pages/page-props';
import { PermissionsPage } from './pages/permissions-page';
import { SpacePage } from './pages/space-page';
import { usePageAddress } from './router';

function NotFoundPage() {
  return (
    <EmptyState
      headingLevel={1}
      header="This page is not part of the local site"
      description="It emulates dashboards, search, work items and the app’s own pages."
    />
  );
}

const PAGES: Readonly<Record<PageName, ComponentType<PageProps>>> = {
  home: HomePage,
  dashboard: DashboardPage,
  issues: IssuesPage,
  issue: IssuePage,
  space: SpacePage,
  global: GlobalPage,
  permissions: PermissionsPage,
  'global-permissions': GlobalPermissionsPage,
  board: BoardPage,
  admin: AdminPage,
  inspector: InspectorPage,
  'not-found': NotFoundPage,
};

/** The page of the present address. */
export function Page() {
  const { path } = usePageAddress();
  const { page, parameters } = pageRoute(path);
  const PageContent = PAGES[page];
  const values = Object.values(parameters);
  return (
    <PageContent key={[page, ...values].join('/')} parameter={values[0] ?? ''} parameters={parameters} />
  );
}
