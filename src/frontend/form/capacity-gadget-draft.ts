import type {
  CapacityConfig,
  CapacityFigure,
  CapacitySubject,
  CapacityView,
} from '../../core/capacity/gadget/config';
import { capacityConfigDefaults } from '../../core/capacity/gadget/parse-config';
import type { IterationChoice } from '../../core/capacity/pick-iteration';
import { parseDate } from '../../core/time/timestamp';
import type { FormOutcome } from './faults';
import { MAX_REFRESH_MINUTES, readWholeNumber } from './whole-number';

/** What stands in the form of a capacity gadget; it may be unfinished. */
export interface CapacityGadgetDraft {
  readonly title: string;
  readonly boardId: number | null;
  /** Its dates may be missing, and in the wrong order. */
  readonly iteration: IterationChoice;
  readonly subjectKind: CapacitySubject['kind'];
  /** Kept while another subject is chosen. */
  readonly accountId: string | null;
  readonly view: CapacityView;
  readonly figure: CapacityFigure;
  readonly followsFilter: boolean;
  /** Empty for no automatic refresh. */
  readonly refreshMinutes: string;
}

export type CapacityGadgetFaultPath = 'boardId' | 'iteration' | 'subject' | 'refreshMinutes';

/** The form of a saved capacity gadget; null for a new one. */
export function capacityGadgetDraft(saved: CapacityConfig | null): CapacityGadgetDraft {
  const { title, iteration, subject, view, figure, followsFilter, refreshMinutes } =
    saved ?? capacityConfigDefaults;
  return {
    ...{ title, iteration, view, figure, followsFilter },
    boardId: saved?.boardId ?? null,
    subjectKind: subject.kind,
    accountId: subject.kind === 'person' ? subject.accountId : null,
    refreshMinutes: String(refreshMinutes ?? ''),
  };
}

/** The configuration that the form describes, or what is still to be done. */
export function capacityGadgetFromDraft(
  draft: CapacityGadgetDraft,
): FormOutcome<CapacityConfig, CapacityGadgetFaultPath> {
  const { boardId, iteration, view, figure, followsFilter } = draft;
  const subject = subjectOf(draft);
  const refreshMinutes = readWholeNumber(draft.refreshMinutes, MAX_REFRESH_MINUTES);
  const isRangeSound = iteration.kind !== 'range' || parseDate(iteration.from) <= parseDate(iteration.to);
  if (boardId !== null && subject !== null && isRangeSound && refreshMinutes !== undefined) {
    const choices = { iteration, subject, view, figure, followsFilter };
    return {
      ok: true,
      config: { version: 1, title: draft.title.trim(), boardId, ...choices, refreshMinutes },
    };
  }
  return {
    ok: false,
    faults: {
      ...(boardId === null ? { boardId: 'fault.board' } : {}),
      ...(isRangeSound ? {} : { iteration: 'fault.range' }),
      ...(subject === null ? { subject: 'fault.capacity-person' } : {}),
      ...(refreshMinutes === undefined ? { refreshMinutes: 'fault.refresh' } : {}),
    },
  };
}

/** Null for a person who is not chosen yet. */
function subjectOf({ subjectKind: kind, accountId }: CapacityGadgetDraft): CapacitySubject | null {
  if (kind !== 'person') return { kind };
  return accountId === null ? null : { kind, accountId };
}
