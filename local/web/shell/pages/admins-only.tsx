import EmptyState from '@atlaskit/empty-state';
import LockLockedIcon from '@atlaskit/icon/core/lock-locked';

/** What those who do not administer Jira see of its settings. */
export function AdminsOnly() {
  return (
    <EmptyState
      headingLevel={1}
      header="You don’t have access to this page"
      description="Only Jira admins can open it. Switch to an admin with “View as”."
      renderImage={() => <LockLockedIcon label="" />}
    />
  );
}
