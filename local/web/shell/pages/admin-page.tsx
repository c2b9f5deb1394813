import EmptyState from '@atlaskit/empty-state';
import Heading from '@atlaskit/heading';
import LockLockedIcon from '@atlaskit/icon/core/lock-locked';
import { ModuleFrame } from '../module-frame';
import { modulesOfType, useSite } from '../site-context';
import { useWindowTitle } from '../use-window-title';
import type { PageProps } from './page-props';

const NO_ACTIONS = {};

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
  if (!viewer.isAdmin) {
    return (
      <EmptyState
        headingLevel={1}
        header="You don’t have access to this page"
        description="Only Jira admins can open it. Switch to an admin with “View as”."
        renderImage={() => <LockLockedIcon label="" />}
      />
    );
  }
  return (
    <div className="app-page">
      <p className="breadcrumb">Settings / Apps</p>
      <Heading size="large" as="h1">
        {module.title}
      </Heading>
      <ModuleFrame
        module={module}
        resource={module.resource}
        placement={null}
        extension={{ location: window.location.href }}
        actions={NO_ACTIONS}
      />
    </div>
  );
}
