import Heading from '@atlaskit/heading';
import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import { useCallback, useEffect, useState } from 'react';
import type { InspectorEvent, InspectorView } from '../../../protocol';
import { ClosedAccounts } from '../inspector/closed-accounts';
import { FaultSwitches } from '../inspector/fault-switches';
import { ImportReport } from '../inspector/import-report';
import { InvocationTable } from '../inspector/invocation-table';
import { RestTable } from '../inspector/rest-table';
import { StoredRecords } from '../inspector/stored-records';
import { Totals } from '../inspector/totals';
import { appendEvent, invocationEvents, restEvents } from '../inspector/inspector-events';
import { LoadedView } from '../loaded-view';
import { useSite } from '../site-context';
import { useLoaded } from '../use-loaded';
import { useWindowTitle } from '../use-window-title';

/** What the app asks of Jira, what it costs, and what it stores. */
export function InspectorPage() {
  const { local } = useSite();
  const [loaded, reload] = useLoaded(() => local.inspector(), [local]);
  useWindowTitle('Inspector');
  return (
    <div className="inspector-page">
      <Heading size="large" as="h1">
        Inspector
      </Heading>
      <LoadedView loaded={loaded} label="Loading the inspector">
        {(view) => <Inspector view={view} reload={reload} />}
      </LoadedView>
    </div>
  );
}

function Inspector({ view, reload }: { readonly view: InspectorView; readonly reload: () => Promise<void> }) {
  const events = useLiveEvents(view.events, reload);
  const rest = restEvents(events);
  const invocations = invocationEvents(events);
  const { importReport } = view;

  return (
    <>
      <Totals rest={rest} invocations={invocations} stored={view.stored} />
      <Tabs id="inspector">
        <TabList>
          <Tab>REST calls ({rest.length})</Tab>
          <Tab>Invocations ({invocations.length})</Tab>
          <Tab>Stored records ({view.stored.length})</Tab>
          <Tab>Faults</Tab>
          <Tab>Accounts</Tab>
          <Tab>Import</Tab>
        </TabList>
        <TabPanel>
          <div className="inspector-panel">
            <RestTable events={rest} />
          </div>
        </TabPanel>
        <TabPanel>
          <div className="inspector-panel">
            <InvocationTable events={invocations} />
          </div>
        </TabPanel>
        <TabPanel>
          <div className="inspector-panel">
            <StoredRecords records={view.stored} />
          </div>
        </TabPanel>
        <TabPanel>
          <div className="inspector-panel">
            <FaultSwitches />
          </div>
        </TabPanel>
        <TabPanel>
          <div className="inspector-panel">
            <ClosedAccounts />
          </div>
        </TabPanel>
        <TabPanel>
          <div className="inspector-panel">
            <ImportReport report={importReport} />
          </div>
        </TabPanel>
      </Tabs>
    </>
  );
}

/** The events so far and each new one as it happens. What is stored is read anew after an invocation. */
function useLiveEvents(
  initial: readonly InspectorEvent[],
  reload: () => Promise<void>,
): readonly InspectorEvent[] {
  const [events, setEvents] = useState(initial);
  const add = useCallback((event: InspectorEvent) => setEvents((now) => appendEvent(now, event)), []);

  useEffect(() => {
    const source = new EventSource('/__local/inspector/events');
    source.onmessage = ({ data }: MessageEvent<string>) => {
      const event = JSON.parse(data) as InspectorEvent;
      add(event);
      if (event.kind === 'invocation') void reload();
    };
    return () => source.close();
    // `reload` is a new function at every render, but always does the same.
  }, [add]);
  return events;
}
