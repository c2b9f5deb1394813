import { AppProvider } from '@atlaskit/app-provider/app-provider';
import type { SiteView } from '../../protocol';
import { createLocalClient } from './api/local';
import { LoadedView } from './loaded-view';
import { RouterLink } from './router-link';
import { Site } from './site';
import { storedColorMode } from './color-mode';
import { useLoaded } from './use-loaded';

const anonymous = createLocalClient(null);

export function App() {
  const [loaded] = useLoaded<SiteView>(() => anonymous.site(), []);
  return (
    <AppProvider defaultColorMode={storedColorMode()} routerLinkComponent={RouterLink}>
      <LoadedView loaded={loaded} label="Loading the site">
        {(site) => <Site site={site} />}
      </LoadedView>
    </AppProvider>
  );
}
