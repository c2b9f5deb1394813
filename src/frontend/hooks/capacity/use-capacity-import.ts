import { useState } from 'react';
import { TRANSFER_WRITES_MAX, type TransferOutcome } from '../../../contract/capacity-transfer';
import { DEFAULT_SITE_CAPACITY, type CapacityRole } from '../../../core/capacity/records/site-capacity';
import { defaultMapping, type TargetBoard } from '../../../core/capacity/transfer/default-mapping';
import type { IncomingCapacity } from '../../../core/capacity/transfer/incoming';
import {
  planTransfer,
  type TransferMapping,
  type TransferStep,
} from '../../../core/capacity/transfer/plan-transfer';
import type { PresentCapacity } from '../../../core/capacity/transfer/present';
import type { TransferWrite } from '../../../core/capacity/transfer/transfer-write';
import { readTransfer } from '../../../core/capacity/transfer/read-transfer';
import type { AppError } from '../../../core/error';
import type { Result } from '../../../core/result';
import { call } from '../../call';
import { patientSend } from '../../capacity/capacity-send';
import { readPickedFiles, type PickedFile } from '../../files/picked-file';
import { readPresent } from '../../capacity/transfer/read-present';
import { readTargetBoard } from '../../capacity/transfer/read-target-board';
import { writeInBatches } from '../../import/write-in-batches';

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
  /** Those of the records that are new or changed. */
  readonly toWrite: readonly TransferWrite[];
  /** What became of what was tried by now; null before. */
  readonly outcomes: readonly TransferOutcome[] | null;
  readonly open: (files: readonly PickedFile[], timeZone: string) => Promise<void>;
  readonly mapBoard: (source: string, board: string | null) => Promise<void>;
  readonly map: (kind: 'iterations' | 'people', source: string, target: string | null) => void;
  readonly write: () => Promise<void>;
  /** Plans the same files anew, over what is there by now. */
  readonly again: () => Promise<void>;
}

interface State {
  readonly isBusy: boolean;
  readonly error: AppError | null;
  readonly incoming: IncomingCapacity | null;
  readonly present: PresentCapacity | null;
  readonly targets: ReadonlyMap<string, TargetBoard | null>;
  /** What was chosen over what is clear by itself. */
  readonly chosen: Pick<TransferMapping, 'iterations' | 'people'>;
  readonly outcomes: readonly TransferOutcome[] | null;
}

const NOTHING: State = {
  isBusy: false,
  error: null,
  incoming: null,
  present: null,
  targets: new Map(),
  chosen: { iterations: new Map(), people: new Map() },
  outcomes: null,
};

/** An import of capacity: files are read and mapped in the browser, and nothing is written before it is told to. */
export function useCapacityImport(): CapacityImport {
  const [state, setState] = useState<State>(NOTHING);
  const change = (part: Partial<State>): void => {
    setState((before) => ({ ...before, ...part }));
  };
  const read = readImport(state);
  const toWrite = (read?.steps ?? [])
    .filter(({ action }) => action !== 'unchanged')
    .map(({ write }) => write);
  return {
    isBusy: state.isBusy,
    error: state.error,
    read,
    toWrite,
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
      change({ isBusy: true, error: null, outcomes: [] });
      const error = await writeInBatches({
        ...{ writes: toWrite, most: TRANSFER_WRITES_MAX },
        send: (writes) => call('capacity-transfer/write', { writes }),
        onOutcomes: (outcomes) => {
          change({ outcomes });
        },
      });
      change({ isBusy: false, error });
    },
    again: async () => {
      change({ isBusy: true, error: null, outcomes: null });
      const present = await readPresent();
      change(
        present.ok ? { isBusy: false, present: present.value } : { isBusy: false, error: present.error },
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
  const { defaults } = present.value.site?.record ?? DEFAULT_SITE_CAPACITY;
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
  const site =
    steps.flatMap(({ write }) => (write.name === 'site' ? [write.record] : []))[0] ?? present.site?.record;
  return { incoming, targets, mapping, steps, roles: site?.roles ?? [] };
}
