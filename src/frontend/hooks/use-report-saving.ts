import { useRef } from 'react';
import type { Report, ReportInput } from '../../core/report/report';
import { success } from '../../core/result';
import { call } from '../call';
import { useRecordSaving, type RecordSaving } from './use-record-saving';

interface SavingInput {
  /** Null for a new report. */
  readonly id: string | null;
  readonly seen: number | null;
  readonly onSaved: (id: string) => void;
}

interface ReportSaving extends Omit<RecordSaving<Report>, 'save'> {
  readonly save: (report: ReportInput) => Promise<void>;
}

/** Saves a report as a whole; what somebody else saved meanwhile is told and not written over. */
export function useReportSaving({ id, seen, onSaved }: SavingInput): ReportSaving {
  const savedAs = useRef(id);
  const saving = useRecordSaving<Report>(seen, () => {
    if (savedAs.current !== null) onSaved(savedAs.current);
  });
  return {
    ...saving,
    save: (report) =>
      saving.save(async (over) => {
        const answer = await call('reports/save', { id, seen: over, report });
        if (!answer.ok) return answer;
        savedAs.current = answer.value.id;
        return success(answer.value.outcome);
      }),
  };
}
