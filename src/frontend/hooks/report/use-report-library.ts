import { useCallback } from 'react';
import type {
  OpenReport,
  ReportLibrary,
  ReportSummary,
  SavedReport,
  SaveReportPayload,
} from '../../../contract/reports';
import type { AppError } from '../../../core/error';
import type { DeletedEntry } from '../../../core/privacy/trash';
import { success, type Result } from '../../../core/result';
import { call } from '../../call';
import { useSavedList, type Refusal } from '../use-saved-list';

export interface ReportLibraryControl {
  /** Null while it is being read. */
  readonly library: Result<ReportLibrary, AppError> | null;
  readonly reload: () => void;
  /** Takes up what became of a report that was saved. */
  readonly refresh: (id: string) => Promise<Refusal>;
  /** Keeps a report; what somebody else wrote in between is in the answer. */
  readonly save: (payload: SaveReportPayload) => Promise<Result<SavedReport, AppError>>;
  readonly remove: (report: Pick<ReportSummary, 'id' | 'name'>) => Promise<Refusal>;
  readonly restore: (id: string) => Promise<Refusal>;
  readonly takeOver: (id: string) => Promise<Refusal>;
  readonly setFavourite: (report: ReportSummary, isFavourite: boolean) => Promise<Refusal>;
}

const readLibrary = (): Promise<Result<ReportLibrary, AppError>> => call('reports/list', {});

/** The library of reports. */
export function useReportLibrary(): ReportLibraryControl {
  const { list, reload, put, setAside } = useSavedList<'reports', ReportSummary, DeletedEntry, ReportLibrary>(
    { key: 'reports', read: readLibrary, isWanted: true },
  );

  const refresh = useCallback(
    async (id: string): Promise<Refusal> => {
      const answer = await call('reports/read', { id });
      if (answer.ok) return put(success(summaryOf(answer.value)));
      // Whoever gave a private report away has it no longer.
      reload();
      return answer.error;
    },
    [put, reload],
  );
  return {
    library: list,
    reload,
    refresh,
    save: async (payload) => {
      const answer = await call('reports/save', payload);
      if (answer.ok && answer.value.outcome.kind === 'saved') await refresh(answer.value.id);
      return answer;
    },
    remove: async ({ id, name }) => {
      const answer = await call('reports/delete', { id });
      return answer.ok ? setAside(success({ id, name, ...answer.value })) : answer.error;
    },
    restore: async (id) => {
      const answer = await call('reports/restore', { id });
      return answer.ok ? refresh(id) : answer.error;
    },
    takeOver: async (id) => {
      const answer = await call('reports/take-over', { id });
      return answer.ok ? refresh(id) : answer.error;
    },
    setFavourite: async (report, isFavourite) => {
      put(success({ ...report, isFavourite }));
      const answer = await call('reports/favourite', { id: report.id, isFavourite });
      if (answer.ok) return null;
      put(success(report));
      return answer.error;
    },
  };
}

/** A report as the list has it, changed just now. */
function summaryOf({ id, report, mayChange, isFavourite }: OpenReport): ReportSummary {
  const { name, description, isTemplate, definition, access, administrators } = report;
  const { source, opensWith } = definition;
  return {
    ...{ id, name, description, isTemplate, source, opensWith, administrators, mayChange, isFavourite },
    ...{ access: access.kind, changedAt: Date.now() },
  };
}
