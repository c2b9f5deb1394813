import { useState } from 'react';
import type { TransferOutcome } from '../../contract/capacity-transfer';
import { DEFAULT_SITE_CAPACITY, type CapacityRole } from '../../core/capacity/records/site-capacity';
import { defaultMapping, type TargetBoard } from '../../core/capacity/transfer/default-mapping';
import type { IncomingCapacity } from '../../core/capacity/transfer/incoming';
import {
  planTransfer,
  type TransferMapping,
  type TransferStep,
} from '../../core/capacity/transfer/plan-transfer';
import type { PresentCapacity } from '../../core/capacity/transfer/present';
import { readTransfer } from '../../core/capacity/transfer/read-transfer';
import type { AppError } from '../../core/error';
import type { Result } from '../../core/result';
import { patientSend } from '../capacity/capacity-send';
import { readPickedFiles, type PickedFile } from '../files/picked-file';
import { readPresent } from '../capacity/transfer/read-present';
import { readTargetBoard } from '../capacity/transfer/read-target-board';
import { writeSteps } from '../capacity/transfer/write-steps';

/** What was read from files, and what it would become here. */
export interface ReadImport {
  readonly incoming: IncomingCapacity;
  /** Boards of this site by what the files call them; null for those that are left out. */
  readonly targets: ReadonlyMap<string, TargetBoard | null>;
  readonly mapping: TransferMapping;
  readonly steps: readonly TransferStep[];
  /** Those of the site once it is written. */
  readonly roles: readonly CapacityRole[];
}

export interface CapacityImport {
  readonly isBusy: boolean;
  readonly error: AppError | null;
  readonly read: ReadImport | null;
  /** Records that are written by now, while they are being written. */
  readonly written: number;
  /** What became of each record; null before. */
  readonly outcomes: readonly TransferOutcome[] | null;
  readonly open: (files: readonly PickedFile[], timeZone: string) => Promise<void>;
  readonly mapBoard: (source: string, board: string | null) => Promise<void>;
  readonly map: (kind: 'iterations' | 'people', source: string, target: string | null) => void;
  readonly write: () => Promise<void>;
}

interface State {
  readonly isBusy: boolean;
  readonly error: AppError | null;
  readonly incoming: IncomingCapacity | null;
  readonly present: PresentCapacity | null;
  readonly targets: ReadonlyMap<string, TargetBoard | null>;
  /** What was chosen over what is clear by itself. */
  readonly chosen: Pick<TransferMapping, 'iterations' | 'people'>;
  readonly written: number;
  readonly outcomes: readonly TransferOutcome[] | null;
}

const NOTHING: State = {
  isBusy: false,
  error: null,
  incoming: null,
  present: null,
  targets: new Map(),
  chosen: { iterations: new Map(), people: new Map() },
  written: 0,
  outcomes: null,
};

/** An import of capacity: files are read and mapped in the browser, and nothing is written before it is told to. */
export function useCapacityImport(): CapacityImport {
  const [state, setState] = useState<State>(NOTHING);
  const change = (part: Partial<State>): void => {
    setState((before) => ({ ...before, ...part }));
  };
  const read = readImport(state);
  return {
    isBusy: state.isBusy,
    error: state.error,
    read,
    written: state.written,
    outcomes: state.outcomes,
    open: async (files, timeZone) => {
      setState({ ...NOTHING, isBusy: true });
      const opened = await openFiles(files, timeZone);
      change(opened.ok ? { ...opened.value, isBusy: false } : { error: opened.error, isBusy: false });
    },
    mapBoard: async (source, board) => {
      change({ isBusy: true, error: null });
      const target = board === null ? null : await readTargetBoard(patientSend(), board);
      setState((before) => ({
        ...before,
        isBusy: false,
        error: target?.ok === false ? target.error : null,
        targets:
          target?.ok === false
            ? before.targets
            : new Map(before.targets).set(source, target === null ? null : target.value),
      }));
    },
    map: (kind, source, target) => {
      setState((before) => ({
        ...before,
        chosen: { ...before.chosen, [kind]: new Map(before.chosen[kind]).set(source, target) },
      }));
    },
    write: async () => {
      change({ isBusy: true, error: null, written: 0 });
      const outcomes = await writeSteps(read?.steps ?? [], (written) => {
        change({ written });
      });
      change(
        outcomes.ok ? { isBusy: false, outcomes: outcomes.value } : { isBusy: false, error: outcomes.error },
      );
    },
  };
}

async function openFiles(
  files: readonly PickedFile[],
  timeZone: string,
): Promise<Result<Pick<State, 'incoming' | 'present' | 'targets'>, AppError>> {
  const picked = readPickedFiles(files);
  if (!picked.ok) return picked;
  const present = await readPresent();
  if (!present.ok) return present;
  const { defaults } = present.value.site ?? DEFAULT_SITE_CAPACITY;
  const incoming = readTransfer(picked.value, { timeZone, defaults });
  if (!incoming.ok) return incoming;
  const send = patientSend();
  const targets = new Map<string, TargetBoard | null>();
  for (const { id } of incoming.value.boards) {
    const target = /^\d+$/.test(id) ? await readTargetBoard(send, id) : null;
    // A board that is not here, or is hidden, has to be chosen.
    if (target?.ok === true) targets.set(id, target.value);
  }
  return { ok: true, value: { incoming: incoming.value, present: present.value, targets } };
}

function readImport({ incoming, present, targets, chosen }: State): ReadImport | null {
  if (incoming === null || present === null) return null;
  const clear = defaultMapping(incoming, targets);
  const mapping: TransferMapping = {
    boards: clear.boards,
    iterations: new Map([...clear.iterations, ...chosen.iterations]),
    people: new Map([...clear.people, ...chosen.people]),
  };
  const steps = planTransfer(incoming, mapping, present);
  const site = steps.flatMap(({ write }) => (write.name === 'site' ? [write.record] : []))[0] ?? present.site;
  return { incoming, targets, mapping, steps, roles: site?.roles ?? [] };
}
