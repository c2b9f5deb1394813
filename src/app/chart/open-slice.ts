import type { ReadCalendar } from '../../core/calendar/working-calendar';
import type { SendRequest } from '../../core/jira/rest';
import { createMeter, type Meter } from '../../core/plan/meter';
import { createRetryingSend } from '../../core/plan/retrying-send';
import type { ScanInput } from '../../core/plan/run-scan';
import type { Ports } from '../../ports/ports';
import { readWorkingCalendar } from '../capacity/read-working-calendar';

/** A slice asks for nothing new after this: the user sees numbers grow, and the 25 s of a resolver are never used up. */
const SLICE_MS = 15_000;

/** Left for the answers under way at the end of a slice, and for sending ours. */
const RESERVE_MS = 7000;

/** What a resolver reads a slice with, as the viewer. */
export interface Slice {
  /** Counts every request of the slice. */
  readonly meter: Meter;
  /** Repeats what fails for a moment, until the slice is over. */
  readonly send: SendRequest;
  /** Epoch ms. */
  readonly deadline: number;
  readonly readCalendar: ReadCalendar;
  /** What scans of a slice have alike. */
  readonly scan: Pick<ScanInput, 'send' | 'onProgress' | 'now' | 'wait' | 'random' | 'deadline' | 'signal'>;
}

export function openSlice(ports: Pick<Ports, 'jira' | 'store' | 'clock' | 'random' | 'platform'>): Slice {
  const { now, wait, remainingMs } = ports.clock;
  const timing = { now, wait, random: ports.random.next };
  const deadline = now() + Math.min(SLICE_MS, remainingMs() - RESERVE_MS);
  const meter = createMeter(ports.jira.asViewer);
  return {
    meter,
    send: createRetryingSend({ ...timing, send: meter.send, deadline, ended: null }),
    deadline,
    readCalendar: (boardId) => readWorkingCalendar({ ...ports, jira: { asViewer: meter.send } }, boardId),
    scan: { ...timing, send: meter.send, onProgress: () => undefined, deadline, signal: null },
  };
}
