import Button from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { useState } from 'react';
import type { Dashboard } from '../api/jira';
import { navigateTo } from '../router';
import { useSite } from '../site-context';
import { NameDialog } from './name-dialog';

/** All dashboards, and a new one. The list is read when the menu opens. */
export function DashboardsMenu() {
  const { jira } = useSite();
  const [dashboards, setDashboards] = useState<readonly Dashboard[] | null>(null);
  const [isNaming, setNaming] = useState(false);

  const load = async () => setDashboards(await jira.dashboards());
  const create = async (name: string) => {
    const { id } = await jira.createDashboard(name);
    navigateTo(`/jira/dashboards/${id}`);
  };

  return (
    <>
      <DropdownMenu
        onOpenChange={({ isOpen }) => {
          if (isOpen) void load();
        }}
        isLoading={dashboards === null}
        trigger={({ triggerRef, ...props }) => (
          <Button {...props} ref={triggerRef} appearance="subtle" iconAfter={ChevronDownIcon}>
            Dashboards
          </Button>
        )}
      >
        <DropdownItemGroup title="Dashboards">
          {(dashboards ?? []).map((dashboard) => (
            <DropdownItem key={dashboard.id} href={`/jira/dashboards/${dashboard.id}`}>
              {dashboard.name}
            </DropdownItem>
          ))}
        </DropdownItemGroup>
        <DropdownItemGroup hasSeparator>
          <DropdownItem onClick={() => setNaming(true)}>Create dashboard</DropdownItem>
        </DropdownItemGroup>
      </DropdownMenu>
      {isNaming && (
        <NameDialog
          title="Create dashboard"
          label="Name"
          initial=""
          confirmText="Create"
          onConfirm={create}
          onClose={() => setNaming(false)}
        />
      )}
    </>
  );
}
