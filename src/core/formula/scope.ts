import type { Result } from '../result';
import type { Compiled } from './value';
import type { FormulaFaultCode } from './fault';

/** Why a name cannot be read: the code and the parameters of the fault, which is placed where the name stands. */
export interface NameFault {
  readonly code: FormulaFaultCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a formula can see beside itself. */
export interface FormulaScope<Row> {
  /** A field or another formula, by its name or its id. */
  readonly reference: (name: string) => Result<Compiled<Row>, NameFault>;
  /** Whether a row's work item is one that Jira finds with this JQL. */
  readonly matches: (jql: string) => (row: Row) => boolean;
  /** Days since 1970-01-01 in the zone of the report. */
  readonly today: number;
  /** Epoch ms. */
  readonly now: number;
  /** The day of a moment in that zone. */
  readonly dayAt: (epochMs: number) => number;
  /** Days worked from the first day up to and with the last; 0 when the last comes first. */
  readonly workdays: (first: number, last: number) => number;
  /** How many hours a day of a duration has, as the site counts them. */
  readonly hoursPerDay: number;
}
