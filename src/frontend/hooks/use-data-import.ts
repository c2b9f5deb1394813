import { useState } from 'react';
import { DATA_WRITES_MAX, type DataOutcome } from '../../contract/data';
import { batchesOf } from '../../core/batches-of';
import type { AppError } from '../../core/error';
import { readDataFile, type FileRecord } from '../../core/privacy/transfer/data-file';
import { planDataImport, type ImportStep } from '../../core/privacy/transfer/plan-data-import';
import { readJson } from '../../core/read-json';
import { success, type Result } from '../../core/result';
import { call } from '../call';
import { readAllRecords } from '../data/read-all-records';
import { readPickedFiles, type PickedFile } from '../files/picked-file';

export interface DataImport {
  readonly isBusy: boolean;
  readonly error: AppError | null;
  /** What would become of the records of the files; null before. */
  readonly steps: readonly ImportStep[] | null;
  /** Records that are written by now, while they are being written. */
  readonly written: number;
  /** What became of what was to be written; null before. */
  readonly outcomes: readonly DataOutcome[] | null;
  readonly open: (files: readonly PickedFile[]) => Promise<void>;
  readonly write: () => Promise<void>;
}

type State = Omit<DataImport, 'open' | 'write'>;

const NOTHING: State = { isBusy: false, error: null, steps: null, written: 0, outcomes: null };

/** A call takes 500 KB at most, and a single record may have 240 KB of them. */
const CALL_MAX_BYTES = 200_000;

/** An import of everything: files are read and compared in the browser, and nothing is written before it is told to. */
export function useDataImport(): DataImport {
  const [state, setState] = useState<State>(NOTHING);
  const { steps } = state;
  return {
    ...state,
    open: async (files) => {
      setState({ ...NOTHING, isBusy: true });
      const plan = await planOf(files);
      setState(plan.ok ? { ...NOTHING, steps: plan.value } : { ...NOTHING, error: plan.error });
    },
    write: async () => {
      setState({ ...NOTHING, steps, isBusy: true });
      const outcomes: DataOutcome[] = [];
      const writes = (steps ?? []).flatMap((step) => ('write' in step ? [step.write] : []));
      for (const batch of batchesOf(writes, { items: DATA_WRITES_MAX, bytes: CALL_MAX_BYTES })) {
        const answer = await call('data/import', { writes: batch });
        if (!answer.ok) {
          setState({ ...NOTHING, steps, error: answer.error });
          return;
        }
        outcomes.push(...answer.value);
        setState({ ...NOTHING, steps, isBusy: true, written: outcomes.length });
      }
      setState({ ...NOTHING, steps, outcomes });
    },
  };
}

async function planOf(files: readonly PickedFile[]): Promise<Result<readonly ImportStep[], AppError>> {
  const picked = readPickedFiles(files);
  if (!picked.ok) return picked;
  const records: FileRecord[] = [];
  for (const { name, bytes } of picked.value) {
    const read = readDataFile(name, readJson(bytes));
    if (!read.ok) return read;
    records.push(...read.value);
  }
  const present = await readAllRecords(() => undefined);
  return present.ok ? success(planDataImport(records, present.value)) : present;
}
