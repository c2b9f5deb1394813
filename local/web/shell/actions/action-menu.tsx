import { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import { MoreMenu } from '../more-menu';
import { modulesOfType, useSite } from '../site-context';
import type { ChosenAction } from './chosen-action';

interface ActionMenuProps {
  /** The type of module that stands in this menu. */
  readonly type: string;
  readonly label: string;
  readonly placement: string;
  readonly extension: Readonly<Record<string, unknown>>;
  readonly onChoose: (action: ChosenAction) => void;
}

/** What the app can do with a board or a sprint; nothing while it can do nothing. */
export function ActionMenu({ type, label, placement, extension, onChoose }: ActionMenuProps) {
  const { site } = useSite();
  const modules = modulesOfType(site, type);
  if (modules.length === 0) return null;
  return (
    <MoreMenu label={label}>
      <DropdownItemGroup>
        {modules.map((module) => (
          <DropdownItem key={module.key} onClick={() => onChoose({ module, placement, extension })}>
            {module.title}
          </DropdownItem>
        ))}
      </DropdownItemGroup>
    </MoreMenu>
  );
}
