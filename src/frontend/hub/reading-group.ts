import type { SharedAnswer, SharedReading } from '../../contract/shared-reading';
import { joinScans, type JoinedScan } from '../../core/plan/join-scans';
import { addSpent, createMeter, NOTHING_SPENT } from '../../core/plan/meter';
import { createOnceSend } from '../../core/plan/once-send';
import type { ReadingPlan } from '../../core/plan/plan-reading';
import { createRetryingSend } from '../../core/plan/retrying-send';
import type { ScanProgress } from '../../core/plan/run-scan';
import type { ScanNeeds } from '../../core/plan/scan-needs';
import { createCalendarReader } from '../calendar-reader';
import type { Call } from '../call';
import type { ReadingTools } from '../reading/reading-tools';
import { startSharedScan, type ScanReader, type ScanStanding } from './share-scan';
import type { OpenQuestion, SharedQuestion } from './shared-question';

/** A dashboard's gadgets ask one after the other: reading begins when none did for so long and none is coming, … */
const QUIET_MS = 200;
/** … and at the latest after this. */
const GATHERING_MAX_MS = 4000;
/** How often gadgets hear how far it is. */
const PROGRESS_MS = 500;
/** Growing numbers that are longer than this as JSON are sent at the end only. */
const PART_LENGTH_MAX = 50_000;

export interface Guest {
  readonly question: SharedQuestion;
  readonly answer: (answer: SharedAnswer) => void;
}

export interface ReadingGroup {
  /** Whether who asks now is still read for. */
  readonly isOpen: () => boolean;
  /** Call the result to leave: the guest is told what there is, and the others go on. */
  readonly join: (guest: Guest) => () => void;
}

export interface ReadingGroupTools extends ReadingTools {
  readonly call: Call;
  /** Whether the site lets gadgets read together in the browser; null where that could not be found out. */
  readonly mayShare: () => Promise<boolean | null>;
  /** Epoch ms: until then more gadgets may be coming. */
  readonly expectedUntil: () => number;
}

interface Seat {
  readonly guest: Guest;
  readonly leave: () => void;
  /** Resolves when the guest has left. */
  readonly left: Promise<void>;
  isTaken: boolean;
  /** What there is for a guest that leaves; null while nothing is read. */
  standing: (() => SharedReading) | null;
}

interface OpenSeat extends ScanReader {
  readonly seat: Seat;
  readonly question: OpenQuestion;
  readonly needs: ScanNeeds;
}

/**
 * Reads for the gadgets that ask about one source within a short time: what they look up and count is asked once, and what
 * they need of the work items is read once. A guest that stays alone is sent home, to read as ever.
 */
export function openReadingGroup(tools: ReadingGroupTools): ReadingGroup {
  const { now, wait, random } = tools;
  const seats: Seat[] = [];
  const lookUps = createMeter(tools.send);
  const send = createOnceSend(
    createRetryingSend({ send: lookUps.send, now, wait, random, deadline: null, ended: null }),
  );
  const readCalendar = createCalendarReader(tools.call, lookUps);
  let isOpen = true;
  let joinedAt = now();

  const present = (): readonly Seat[] => seats.filter(({ isTaken }) => isTaken);

  const end = (seat: Seat, answer: SharedAnswer): void => {
    if (!seat.isTaken) return;
    seat.isTaken = false;
    seat.guest.answer(answer);
  };

  const readingOf = (
    { prepared, encode }: OpenQuestion,
    standing: ScanStanding,
    rest: Pick<SharedReading, 'isFinal' | 'token'>,
  ): SharedReading => ({
    ...standing,
    ...rest,
    prepared,
    state: encode(),
    spent: addSpent(lookUps.spent(), standing.spent),
    gadgets: seats.length,
  });

  async function gather(): Promise<void> {
    const startedAt = now();
    for (;;) {
      const quietAt = Math.max(joinedAt + QUIET_MS, tools.expectedUntil());
      const patience = Math.min(quietAt, startedAt + GATHERING_MAX_MS) - now();
      if (patience <= 0) return;
      // In steps: those that are awaited may all be there before their time is over.
      await wait(Math.min(patience, QUIET_MS));
    }
  }

  function dismiss(reason: 'alone' | 'kept-apart' | 'unknown'): void {
    isOpen = false;
    for (const seat of present()) end(seat, { kind: 'declined', reason });
  }

  async function open(seat: Seat): Promise<readonly OpenSeat[]> {
    const opened = await seat.guest.question.open({ send, now: now(), stopped: seat.left, readCalendar });
    if (!opened.ok) {
      end(seat, { kind: 'failed', error: opened.error });
      return [];
    }
    const question = opened.value;
    const { counted, needs } = question;
    if (counted === null) return [{ seat, question, needs, isPresent: () => seat.isTaken }];
    const reading = readingOf(question, countedStanding(counted), { isFinal: true, token: null });
    end(seat, { kind: 'reading', reading });
    return [];
  }

  /** Who comes meanwhile is read for as well. */
  async function openAll(): Promise<readonly OpenSeat[]> {
    const opened: OpenSeat[] = [];
    let begun = 0;
    while (begun < seats.length) {
      const arrived = seats.slice(begun);
      begun = seats.length;
      opened.push(...(await Promise.all(arrived.map(open))).flat());
    }
    isOpen = false;
    return opened;
  }

  async function read({ needs, members }: JoinedScan<OpenSeat>): Promise<void> {
    const large = new Set<OpenSeat>();
    let toldAt = now();
    const tell = (progress: ScanProgress): void => {
      if (now() - toldAt < PROGRESS_MS) return;
      toldAt = now();
      for (const member of members.filter(({ isPresent }) => isPresent())) {
        member.seat.guest.answer({ kind: 'progress', progress });
        if (large.has(member)) continue;
        const reading = readingOf(member.question, scan.standing(), { isFinal: false, token: null });
        if (JSON.stringify(reading).length > PART_LENGTH_MAX) large.add(member);
        else member.seat.guest.answer({ kind: 'reading', reading });
      }
    };
    const scan = startSharedScan({ needs, members, tools, onProgress: tell });
    for (const { seat, question } of members) {
      seat.standing = () => readingOf(question, scan.standing(), { isFinal: true, token: scan.token() });
      void seat.left.then(scan.check);
    }
    await scan.ended;
    for (const { seat } of members) {
      if (seat.isTaken && seat.standing !== null) end(seat, { kind: 'reading', reading: seat.standing() });
    }
  }

  async function run(): Promise<void> {
    await gather();
    if (present().length < 2) {
      dismiss('alone');
      return;
    }
    const mayShare = await tools.mayShare();
    if (mayShare === true) await Promise.all(joinScans(await openAll()).map(read));
    else dismiss(mayShare === null ? 'unknown' : 'kept-apart');
  }

  void run();
  return {
    isOpen: () => isOpen,
    join: (guest) => {
      let leave = (): void => undefined;
      const left = new Promise<void>((resolve) => (leave = resolve));
      const seat: Seat = { guest, left, leave, isTaken: true, standing: null };
      seats.push(seat);
      joinedAt = now();
      return () => {
        const reading = seat.isTaken ? (seat.standing?.() ?? null) : null;
        end(seat, reading === null ? { kind: 'declined', reason: 'unknown' } : { kind: 'reading', reading });
        leave();
      };
    },
  };
}

function countedStanding(plan: ReadingPlan): ScanStanding {
  return { plan, spent: NOTHING_SPENT, vanished: 0, fieldIds: [], isComplete: true, error: null };
}
