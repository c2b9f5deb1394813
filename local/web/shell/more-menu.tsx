import { IconButton } from '@atlaskit/button/new';
import DropdownMenu from '@atlaskit/dropdown-menu';
import ShowMoreHorizontalIcon from '@atlaskit/icon/core/show-more-horizontal';
import type { ReactNode } from 'react';

interface MoreMenuProps {
  readonly label: string;
  /** Groups of items. */
  readonly children: ReactNode;
}

/** The menu behind three dots. */
export function MoreMenu({ label, children }: MoreMenuProps) {
  return (
    <DropdownMenu
      placement="bottom-end"
      trigger={({ triggerRef, ...trigger }) => (
        <IconButton
          {...trigger}
          ref={triggerRef}
          icon={ShowMoreHorizontalIcon}
          label={label}
          appearance="subtle"
          spacing="compact"
        />
      )}
    >
      {children}
    </DropdownMenu>
  );
}
