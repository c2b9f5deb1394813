import type { InspectorEvent } from '../../../../local/protocol';
import {
  appendEvent,
  invocationEvents,
  restEvents,
} from '../../../../local/web/shell/inspector/inspector-events';

function aCall(id: number): InspectorEvent {
  return {
    kind: 'rest',
    id,
    at: id,
    from: 'bridge',
    moduleKey: 'chart',
    accountId: 'ada',
    method: 'GET',
    path: '/rest/api/3/myself',
    status: 200,
    durationMs: 1,
    points: 0,
  };
}

describe('inspector events', () => {
  it('takes an event once, though the first answer and the stream both bring it', () => {
    const events = appendEvent(appendEvent([], aCall(1)), aCall(1));
    expect(events).toHaveLength(1);
  });

  it('shows the newest first and each kind by itself', () => {
    const events = [aCall(1), aCall(2)];
    expect(restEvents(events).map(({ id }) => id)).toEqual([2, 1]);
    expect(invocationEvents(events)).toEqual([]);
  });

  it('keeps a bounded number', () => {
    let events: readonly InspectorEvent[] = [];
    for (let id = 1; id <= 2_100; id += 1) events = appendEvent(events, aCall(id));
    expect(events).toHaveLength(2_000);
    expect(restEvents(events)[0]?.id).toBe(2_100);
  });
});
