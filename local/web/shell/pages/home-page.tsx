import EmptyState from '@atlaskit/empty-state';
import { useEffect } from 'react';
import { LoadedView } from '../loaded-view';
import { navigateTo } from '../router';
import { useSite } from '../site-context';
import { useLoaded } from '../use-loaded';

/** Leads to the first dashboard. */
export function HomePage() {
  const { jira } = useSite();
  const [loaded] = useLoaded(() => jira.dashboards(), [jira]);
  const first = loaded.state === 'ready' ? loaded.value[0] : undefined;
  useEffect(() => {
    if (first !== undefined) navigateTo(`/jira/dashboards/${first.id}`, { replace: true });
  }, [first]);

  return (
    <LoadedView loaded={loaded} label="Loading dashboards">
      {(dashboards) =>
        dashboards.length > 0 ? null : (
          <EmptyState
            headingLevel={1}
            header="There is no dashboard yet"
            description="Create one from the Dashboards menu."
          />
        )
      }
    </LoadedView>
  );
}
