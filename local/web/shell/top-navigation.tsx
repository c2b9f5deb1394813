import Avatar from '@atlaskit/avatar';
import Button, { IconButton } from '@atlaskit/button/new';
import { useColorMode, useSetColorMode } from '@atlaskit/app-provider';
import DropdownMenu, {
  DropdownItem,
  DropdownItemGroup,
  DropdownItemRadio,
  DropdownItemRadioGroup,
} from '@atlaskit/dropdown-menu';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ThemeIcon from '@atlaskit/icon/core/theme';
import { RouterLink } from './router-link';
import { avatarUrl } from './avatar-url';
import { storeColorMode } from './color-mode';
import { DashboardsMenu } from './dashboard/dashboards-menu';
import { Logo } from './logo';
import { SpacesMenu } from './spaces-menu';
import { modulesOfType, useSite } from './site-context';

export function TopNavigation() {
  return (
    <header className="top-navigation">
      <RouterLink href="/" className="home-link">
        <Logo />
        <span>Inhouse local site</span>
      </RouterLink>
      <nav aria-label="Main" className="top-links">
        <DashboardsMenu />
        <SpacesMenu />
        <AppsMenu />
        <RouterLink href="/issues/" className="top-link">
          Work items
        </RouterLink>
        <RouterLink href="/__local/inspect" className="top-link">
          Inspector
        </RouterLink>
      </nav>
      <p className="demo-note">A local site with demo data. Nothing here reaches a real Jira.</p>
      <div className="top-tools">
        <ColorModeButton />
        <ViewAsMenu />
      </div>
    </header>
  );
}

function AppsMenu() {
  const { site } = useSite();
  return (
    <DropdownMenu
      trigger={({ triggerRef, ...props }) => (
        <Button {...props} ref={triggerRef} appearance="subtle" iconAfter={ChevronDownIcon}>
          Apps
        </Button>
      )}
    >
      <DropdownItemGroup title={site.appName}>
        {modulesOfType(site, 'jira:globalPage').map(({ key, title }) => (
          <DropdownItem key={key} href={`/jira/apps/${site.appId}/${site.environmentId}`}>
            {title}
          </DropdownItem>
        ))}
        {modulesOfType(site, 'jira:adminPage').map(({ key, title }) => (
          <DropdownItem
            key={key}
            href={`/jira/settings/apps/${encodeURIComponent(key)}`}
            description="Settings"
          >
            {title}
          </DropdownItem>
        ))}
        <DropdownItem href="/jira/settings/global-permissions" description="Settings">
          Global permissions
        </DropdownItem>
      </DropdownItemGroup>
    </DropdownMenu>
  );
}

function ColorModeButton() {
  const colorMode = useColorMode();
  const setColorMode = useSetColorMode();
  const other = colorMode === 'dark' ? 'light' : 'dark';
  return (
    <IconButton
      icon={ThemeIcon}
      label={`Switch to the ${other} theme`}
      appearance="subtle"
      isTooltipDisabled={false}
      onClick={() => {
        setColorMode(other);
        storeColorMode(other);
      }}
    />
  );
}

function ViewAsMenu() {
  const { users, viewer, viewAs } = useSite();
  return (
    <DropdownMenu
      placement="bottom-end"
      trigger={({ triggerRef, ...props }) => (
        <Button {...props} ref={triggerRef} appearance="subtle" iconAfter={ChevronDownIcon}>
          <span className="view-as">
            <Avatar size="xxsmall" src={avatarUrl(viewer.displayName)} as="span" />
            <span className="view-as-label">View as</span>
            <span>{viewer.displayName}</span>
          </span>
        </Button>
      )}
    >
      <div className="view-as-users">
        <DropdownItemRadioGroup id="view-as" title="View as">
          {users.map((user) => (
            <DropdownItemRadio
              key={user.accountId}
              id={user.accountId}
              isSelected={user.accountId === viewer.accountId}
              description={user.isAdmin ? 'Jira admin' : user.emailAddress}
              onClick={() => viewAs(user.accountId)}
            >
              {user.displayName}
            </DropdownItemRadio>
          ))}
        </DropdownItemRadioGroup>
      </div>
    </DropdownMenu>
  );
}
