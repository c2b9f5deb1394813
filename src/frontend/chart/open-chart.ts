import type { PreparedChart } from '../../contract';
import type { ReadCalendar } from '../../core/calendar/working-calendar';
import type { ChartConfig } from '../../core/chart/config';
import { prepareChart } from '../../core/chart/prepare-chart';
import { prepareQuestion, type Question } from '../../core/chart/question';
import type { AppError } from '../../core/error';
import type { SendRequest } from '../../core/jira/rest';
import { runCounts, type Counted } from '../../core/plan/counts/run-counts';
import { success, type Result } from '../../core/result';
import { projectOf } from '../../core/source/project-of';

export interface OpenChartInput {
  /** Repeats what fails for a moment. */
  readonly send: SendRequest;
  readonly config: ChartConfig;
  /** What the dashboard's filter adds to the source; null when nothing filters. */
  readonly overlay: string | null;
  /** Whether approximate counts are not good enough. */
  readonly isExact: boolean;
  /** What a resolver has looked up already; null when nothing. */
  readonly lookedUp: PreparedChart | null;
  /** Epoch ms. */
  readonly now: number;
  /** Once it resolves, nothing more is counted. */
  readonly stopped: Promise<void>;
  readonly readCalendar: ReadCalendar;
}

export interface OpenedChart {
  readonly prepared: PreparedChart;
  readonly question: Question;
  /** The whole answer, where counting gave it; null where the work items have to be read. */
  readonly counted: Counted | null;
}

/** Looks up in this browser what is not known yet, and counts where that is enough. */
export async function openChart(input: OpenChartInput): Promise<Result<OpenedChart, AppError>> {
  const { send, config, isExact, lookedUp, stopped } = input;
  const prepared = lookedUp === null ? await prepareChart(send, input) : success(lookedUp);
  if (!prepared.ok) return prepared;
  const question = prepareQuestion(config, prepared.value);
  if (!question.ok) return question;
  const counted = isExact
    ? null
    : await runCounts({
        send,
        question: question.value,
        context: prepared.value,
        projectKey: projectOf(config.sources),
        isMetered: false,
        stopped,
      });
  return success({ prepared: prepared.value, question: question.value, counted });
}
