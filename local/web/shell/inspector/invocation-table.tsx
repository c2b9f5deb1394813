import DynamicTable from '@atlaskit/dynamic-table';
import Lozenge from '@atlaskit/lozenge';
import type { InvocationEvent } from '../../../protocol';
import { bytesText, timeText } from '../format';
import { useSite } from '../site-context';
import { useUserName } from './use-user-name';

const HEAD = ['Time', 'Module', 'Function', 'User', 'ms', 'GB-s', 'Request', 'Response', 'Result'];

export function InvocationTable({ events }: { readonly events: readonly InvocationEvent[] }) {
  const { viewer } = useSite();
  const userName = useUserName();
  return (
    <DynamicTable
      label="Invocations"
      head={{ cells: HEAD.map((text) => ({ key: text, content: text })) }}
      rowsPerPage={25}
      rows={events.map((event) => ({
        key: String(event.id),
        cells: [
          { content: timeText(event.at, viewer) },
          { content: event.moduleKey },
          { content: event.functionKey },
          { content: userName(event.accountId) },
          { content: Math.round(event.durationMs) },
          { content: event.gbSeconds.toFixed(4) },
          { content: bytesText(event.requestBytes) },
          { content: bytesText(event.responseBytes) },
          { content: event.error ?? <Lozenge appearance="success">OK</Lozenge> },
        ],
      }))}
      emptyView={<p>No invocations yet.</p>}
    />
  );
}
