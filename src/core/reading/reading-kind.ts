import type { ReadCalendar } from '../calendar/working-calendar';
import type { AppError } from '../error';
import type { SendRequest } from '../jira/rest';
import type { Counted, CountInput } from '../plan/counts/counted';
import type { ScannedQuestion } from '../plan/scan-question';
import type { Result } from '../result';
import type { GrowingAnswer } from './growing-answer';

export const READING_KIND_IDS = ['chart', 'trend'] as const;
export type ReadingKindId = (typeof READING_KIND_IDS)[number];

/**
 * What a gadget asks of work items: one record for charts and one for trends. Everything that reads them, in a resolver, in a
 * browser or for all gadgets of a dashboard, goes by the record and never asks for the id.
 */
export interface ReadingKind<Config, Prepared extends PreparedReading, State> {
  readonly id: ReadingKindId;
  readonly parseConfig: (value: unknown) => Result<Config, AppError>;
  /** Equal for configurations that one reading answers: the others differ in presentation only. */
  readonly identity: (config: Config) => string;
  /** Equal for questions about the same source under the same filter of the dashboard, whatever their windows. */
  readonly sourceKey: (config: Config, overlay: string | null) => string;
  /** Whether nothing is asked for but how many work items there are. */
  readonly isCount: (config: Config) => boolean;
  /** Looks up everything that a configuration refers to, as the viewer, and counts its source. */
  readonly prepare: (send: SendRequest, input: PrepareInput<Config>) => Promise<Result<Prepared, AppError>>;
  /** Fails, with the path in the configuration, where what was looked up does not fit it. */
  readonly ask: (config: Config, prepared: Prepared) => Result<AskedQuestion<State>, AppError>;
}

export interface PrepareInput<Config> {
  readonly config: Config;
  /** What the dashboard's filter adds to the source; null when nothing filters. */
  readonly overlay: string | null;
  /** Epoch ms: the moment that is asked about. */
  readonly now: number;
  readonly readCalendar: ReadCalendar;
}

/** What every kind looks up; as JSON it travels to the viewer's browser. */
export interface PreparedReading {
  /** Bounded, without ORDER BY. */
  readonly jql: string;
  /** Jira's approximate count. */
  readonly itemsExpected: number;
  /** Epoch ms. */
  readonly computedAt: number;
}

/** What has to be found out, with everything known that it refers to. */
export interface AskedQuestion<State> extends ScannedQuestion {
  /** An empty answer. */
  readonly begin: () => GrowingAnswer<State>;
  /** The whole answer without reading a work item; null where they have to be read. */
  readonly count: (input: CountInput) => Promise<Counted<State> | null>;
}
