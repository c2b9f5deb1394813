import Button, { IconButton } from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import ChartBarIcon from '@atlaskit/icon/core/chart-bar';
import CrossIcon from '@atlaskit/icon/core/cross';
import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import type { ModuleView } from '../../../protocol';
import { modulesOfType, useSite } from '../site-context';

interface GadgetCatalogueProps {
  readonly onAdd: (module: ModuleView) => Promise<void>;
  readonly onClose: () => void;
}

/** The gadgets that the app's manifest offers. */
export function GadgetCatalogue({ onAdd, onClose }: GadgetCatalogueProps) {
  const { site } = useSite();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const offered = modulesOfType(site, 'jira:dashboardGadget').filter(({ title, description }) =>
    `${title} ${description}`.toLowerCase().includes(wanted),
  );

  return (
    <aside
      className="catalogue"
      aria-label="Add a gadget"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <div className="catalogue-header">
        <Heading size="small" as="h2">
          Add a gadget
        </Heading>
        <IconButton icon={CrossIcon} label="Close the catalogue" appearance="subtle" onClick={onClose} />
      </div>
      <Textfield
        aria-label="Search gadgets"
        placeholder="Search gadgets"
        autoFocus
        value={search}
        onChange={(event) => setSearch((event.target as HTMLInputElement).value)}
      />
      <ul className="catalogue-list">
        {offered.map((module) => (
          <li key={module.key}>
            <Thumbnail module={module} />
            <div className="catalogue-text">
              <Heading size="xsmall" as="h3">
                {module.title}
              </Heading>
              <p className="subtle">{module.description}</p>
              <p className="subtle">By {site.appName}</p>
            </div>
            <Button spacing="compact" aria-label={`Add ${module.title}`} onClick={() => void onAdd(module)}>
              Add
            </Button>
          </li>
        ))}
      </ul>
      {offered.length === 0 && <p className="subtle">No gadget matches your search.</p>}
    </aside>
  );
}

/** Only pictures of this site are loaded: a local site asks nothing of other hosts. */
function Thumbnail({ module: { thumbnail } }: { readonly module: ModuleView }) {
  const isOwn =
    thumbnail !== null && new URL(thumbnail, window.location.href).origin === window.location.origin;
  return (
    <span className="catalogue-thumbnail">
      {isOwn ? <img src={thumbnail} alt="" width={48} /> : <ChartBarIcon label="" />}
    </span>
  );
}
