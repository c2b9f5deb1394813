import DynamicTable from '@atlaskit/dynamic-table';
import Lozenge from '@atlaskit/lozenge';
import type { RestEvent } from '../../../protocol';
import { timeText } from '../format';
import { useSite } from '../site-context';
import { useUserName } from './use-user-name';

const HEAD = ['Time', 'From', 'User', 'Method', 'Path', 'Status', 'ms', 'Points'];

export function RestTable({ events }: { readonly events: readonly RestEvent[] }) {
  const { viewer } = useSite();
  const userName = useUserName();
  return (
    <DynamicTable
      label="REST calls"
      head={{ cells: HEAD.map((text) => ({ key: text, content: text })) }}
      rowsPerPage={25}
      rows={events.map((event) => ({
        key: String(event.id),
        cells: [
          { content: timeText(event.at, viewer) },
          { content: event.moduleKey === null ? event.from : `${event.from} (${event.moduleKey})` },
          { content: userName(event.accountId) },
          { content: event.method },
          { content: <code className="inspector-path">{event.path}</code> },
          { content: <StatusCode event={event} /> },
          { content: Math.round(event.durationMs) },
          { content: event.points },
        ],
      }))}
      emptyView={<p>No calls yet.</p>}
    />
  );
}

function StatusCode({ event: { status, fault } }: { readonly event: RestEvent }) {
  const isAnswered = status > 0;
  return (
    <span className="inspector-status">
      <Lozenge appearance={isAnswered && status < 400 ? 'success' : 'removed'}>
        {isAnswered ? status : 'cut'}
      </Lozenge>
      {fault !== undefined && <Lozenge appearance="moved">{`fault: ${fault}`}</Lozenge>}
    </span>
  );
}
