import type { ServerResponse } from 'node:http';
import type { Inspector } from '../../inspector';
import type { ImportReportView, InspectorView, StoredRecordView } from '../../protocol';
import { jsonReply } from '../reply';
import { exactRoute, type Route } from '../route';

export interface InspectorRouteOptions {
  readonly inspector: Inspector;
  readonly stored: () => readonly StoredRecordView[];
  readonly importReport: ImportReportView | null;
}

/** What happened and what is stored, once and as it comes. */
export function inspectorRoutes({
  inspector,
  stored,
  importReport,
}: InspectorRouteOptions): readonly Route[] {
  return [
    exactRoute('GET', '/__local/inspector', () => {
      const view: InspectorView = { events: inspector.events(), stored: stored(), importReport };
      return jsonReply(view);
    }),
    exactRoute('GET', '/__local/inspector/events', () => ({
      kind: 'stream',
      start: (response) => streamEvents(inspector, response),
    })),
  ];
}

function streamEvents(inspector: Inspector, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.flushHeaders();
  const unsubscribe = inspector.subscribe((event) => {
    response.write(`id: ${event.id}\ndata: ${JSON.stringify(event)}\n\n`);
  });
  response.on('close', unsubscribe);
}
