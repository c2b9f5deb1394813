import Button from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { useState } from 'react';
import type { Space } from './api/jira';
import { modulesOfType, useSite } from './site-context';
import { spacePath } from './space-path';

/** The spaces that the viewer can see, each with the app's page in it; nothing while the app has none. */
export function SpacesMenu() {
  const { site, jira } = useSite();
  const [spaces, setSpaces] = useState<readonly Space[] | null>(null);
  if (modulesOfType(site, 'jira:projectPage').length === 0) return null;

  const load = async () => setSpaces(await jira.spaces());
  return (
    <DropdownMenu
      onOpenChange={({ isOpen }) => {
        if (isOpen) void load();
      }}
      isLoading={spaces === null}
      trigger={({ triggerRef, ...props }) => (
        <Button {...props} ref={triggerRef} appearance="subtle" iconAfter={ChevronDownIcon}>
          Spaces
        </Button>
      )}
    >
      <DropdownItemGroup title="Spaces">
        {(spaces ?? []).map((space) => (
          <DropdownItem key={space.id} href={spacePath(site, space)} description={space.key}>
            {space.name}
          </DropdownItem>
        ))}
      </DropdownItemGroup>
    </DropdownMenu>
  );
}
