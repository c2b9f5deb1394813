import { useState } from 'react';
import type { SavedReport, SaveReportPayload } from '../../../contract/reports';
import type { AppError } from '../../../core/error';
import { defaultMapping, type ReferenceTarget } from '../../../core/report/transfer/default-mapping';
import { planImport, type ImportAction, type ImportStep } from '../../../core/report/transfer/plan-import';
import { referenceKey, referencesOf, type Reference } from '../../../core/report/transfer/references';
import type { Result } from '../../../core/result';
import type { PickedFile } from '../../files/picked-file';
import { patientSend } from '../../capacity/capacity-send';
import { saveRefusal } from '../../report/save-refusal';
import { findRoles } from '../../report/transfer/look-up-references';
import { openReportFile, type OpenedReportFile } from '../../report/transfer/open-report-file';
import type { Refusal } from '../use-saved-list';

/** What a file would become here. */
export interface PlannedImport extends OpenedReportFile {
  /** What of the file is not clear by itself. */
  readonly unclear: readonly Reference[];
  /** What was chosen for it, by `referenceKey`; null for nothing. */
  readonly chosen: ReadonlyMap<string, string | null>;
  readonly steps: readonly ImportStep[];
  /** Those of the steps that would be written. */
  readonly toWrite: readonly ImportStep[];
}

export interface ReportImportControl {
  readonly isBusy: boolean;
  readonly error: AppError | null;
  readonly planned: PlannedImport | null;
  /** What became of each report that was written by now, by id; null before. */
  readonly outcomes: ReadonlyMap<string, Refusal> | null;
  readonly open: (file: PickedFile) => Promise<void>;
  readonly decide: (references: readonly Reference[], target: string | null) => void;
  readonly write: () => Promise<void>;
  /** Plans the same file anew, over what is there by now. */
  readonly again: () => Promise<void>;
}

interface ReportImportInput {
  /** The account id of whoever imports. */
  readonly importer: string;
  readonly save: (payload: SaveReportPayload) => Promise<Result<SavedReport, AppError>>;
}

interface State extends Pick<ReportImportControl, 'isBusy' | 'error' | 'outcomes'> {
  readonly file: PickedFile | null;
  readonly opened: OpenedReportFile | null;
  readonly chosen: PlannedImport['chosen'];
}

const NOTHING: State = {
  ...{ isBusy: false, error: null, outcomes: null },
  ...{ file: null, opened: null, chosen: new Map() },
};

const WRITTEN: ReadonlySet<ImportAction> = new Set(['create', 'update']);

/** An import of reports: the file is read and mapped in the browser, and nothing is written before it is told to. */
export function useReportImport({ importer, save }: ReportImportInput): ReportImportControl {
  const [state, setState] = useState<State>(NOTHING);
  const change = (part: Partial<State>): void => {
    setState((before) => ({ ...before, ...part }));
  };
  /** Roles go by the names that they have in the space that is meant. */
  const takeRolesOf = async (space: string): Promise<void> => {
    const roles = await findRoles(patientSend(), [space]);
    setState((before) => ({ ...before, opened: before.opened && withRoles(before.opened, roles) }));
  };
  const openFile = async (file: PickedFile): Promise<void> => {
    const opened = await openReportFile(file);
    change(opened.ok ? { isBusy: false, opened: opened.value } : { isBusy: false, error: opened.error });
  };
  const planned = state.opened === null ? null : plan(state.opened, state.chosen, importer);
  return {
    isBusy: state.isBusy,
    error: state.error,
    planned,
    outcomes: state.outcomes,
    open: async (file) => {
      setState({ ...NOTHING, isBusy: true, file });
      await openFile(file);
    },
    again: async () => {
      if (state.file === null) return;
      change({ isBusy: true, error: null, opened: null, outcomes: null });
      await openFile(state.file);
    },
    decide: (references, target) => {
      setState((before) => ({
        ...before,
        chosen: new Map([...before.chosen, ...references.map((one) => [referenceKey(one), target] as const)]),
      }));
      const isSpace = references.some(({ kind }) => kind === 'space');
      if (isSpace && target !== null) void takeRolesOf(target);
    },
    write: async () => {
      const outcomes = new Map<string, Refusal>();
      change({ isBusy: true, outcomes: new Map() });
      // One that is refused does not keep the others out.
      for (const { id, seen, report } of planned?.toWrite ?? []) {
        outcomes.set(id, saveRefusal(await save({ id, seen, report })));
        change({ outcomes: new Map(outcomes) });
      }
      change({ isBusy: false });
    },
  };
}

function withRoles(opened: OpenedReportFile, roles: readonly ReferenceTarget[]): OpenedReportFile {
  const known = [...opened.targets.role, ...roles];
  const role = [...new Map(known.map((target) => [target.id, target])).values()];
  return { ...opened, targets: { ...opened.targets, role } };
}

function plan(opened: OpenedReportFile, chosen: PlannedImport['chosen'], importer: string): PlannedImport {
  const { incoming, targets, present } = opened;
  const clear = defaultMapping(incoming, targets);
  const steps = planImport(incoming, { mapping: new Map([...clear, ...chosen]), present, importer });
  return {
    ...opened,
    unclear: referencesOf(incoming.reports.map(({ report }) => report)).filter(
      (one) => !clear.has(referenceKey(one)),
    ),
    ...{ chosen, steps, toWrite: steps.filter(({ action }) => WRITTEN.has(action)) },
  };
}
