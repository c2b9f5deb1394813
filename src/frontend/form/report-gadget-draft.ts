import type { ReportGadgetConfig } from '../../core/report/gadget/config';
import { reportGadgetDefaults } from '../../core/report/gadget/parse-config';
import type { FormOutcome } from './faults';
import { MAX_REFRESH_MINUTES, readWholeNumber } from './whole-number';

/** What stands in the form of a report gadget; it may be unfinished. */
export interface ReportGadgetDraft extends Pick<ReportGadgetConfig, 'title' | 'view' | 'followsFilter'> {
  readonly reportId: string | null;
  /** Empty for no automatic refresh. */
  readonly refreshMinutes: string;
}

export type ReportGadgetFaultPath = 'reportId' | 'refreshMinutes';

/** The form of a saved report gadget; null for a new one. */
export function reportGadgetDraft(saved: ReportGadgetConfig | null): ReportGadgetDraft {
  const { title, view, followsFilter, refreshMinutes } = saved ?? reportGadgetDefaults;
  return {
    ...{ title, view, followsFilter },
    reportId: saved?.reportId ?? null,
    refreshMinutes: String(refreshMinutes ?? ''),
  };
}

/** The configuration that the form describes, or what is still to be done. */
export function reportGadgetFromDraft(
  draft: ReportGadgetDraft,
): FormOutcome<ReportGadgetConfig, ReportGadgetFaultPath> {
  const { reportId, view, followsFilter } = draft;
  const refreshMinutes = readWholeNumber(draft.refreshMinutes, MAX_REFRESH_MINUTES);
  if (reportId !== null && refreshMinutes !== undefined) {
    const title = draft.title.trim();
    return { ok: true, config: { version: 1, title, reportId, view, followsFilter, refreshMinutes } };
  }
  return {
    ok: false,
    faults: {
      ...(reportId === null ? { reportId: 'fault.report' } : {}),
      ...(refreshMinutes === undefined ? { refreshMinutes: 'fault.refresh' } : {}),
    },
  };
}
