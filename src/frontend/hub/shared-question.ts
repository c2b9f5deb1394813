import type { ReadCalendar } from '../../core/calendar/working-calendar';
import type { AppError } from '../../core/error';
import type { JiraIssue } from '../../core/field/field';
import type { SendRequest } from '../../core/jira/rest';
import type { ScanNeeds } from '../../core/plan/scan-needs';
import type { ReadingPlan } from '../../core/plan/plan-reading';
import type { Result } from '../../core/result';

/** What a gadget asks, before anything is looked up. */
export interface SharedQuestion {
  /** Equal for questions about the same source, whatever their windows. */
  readonly sourceKey: string;
  readonly open: (input: OpenInput) => Promise<Result<OpenQuestion, AppError>>;
}

export interface OpenInput {
  /** Repeats what fails for a moment. */
  readonly send: SendRequest;
  /** Epoch ms. */
  readonly now: number;
  /** Once it resolves, nothing more is counted. */
  readonly stopped: Promise<void>;
  readonly readCalendar: ReadCalendar;
}

/** A question with everything looked up, and its answer as it grows. */
export interface OpenQuestion {
  readonly prepared: unknown;
  readonly needs: ScanNeeds;
  /** How it was counted; null where its work items have to be read. */
  readonly counted: ReadingPlan | null;
  readonly addAll: (issues: readonly JiraIssue[]) => void;
  readonly encode: () => unknown;
}
