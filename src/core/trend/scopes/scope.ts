import type { AppError } from '../../error';
import type { Field } from '../../field/field';
import type { SendRequest } from '../../jira/rest';
import type { Result } from '../../result';
import type { TrendConfig } from '../config';
import type { TrendSubject } from '../subject';

export interface ScopeInput {
  readonly config: TrendConfig;
  /** What the dashboard's filter adds to a source; null when nothing filters. */
  readonly overlay: string | null;
  readonly fields: readonly Field[];
  /** The zone of the configuration. */
  readonly timeZone: string;
  /** Epoch ms. */
  readonly computedAt: number;
}

/** What a scope turns out to be. */
export interface FoundScope extends Pick<TrendSubject, 'spans' | 'member' | 'doneStatusIds'> {
  /** All items that matter: bounded, without ORDER BY. */
  readonly jql: string;
  /** Jira's approximate count of them. */
  readonly itemsExpected: number;
  /** The part of `jql` that comes from the dashboard's filter. */
  readonly overlay: string | null;
  /** What the board estimates with; null where it counts items, or where there is no board. */
  readonly boardEstimateFieldId: string | null;
}

export type FindScope<Scope> = (
  send: SendRequest,
  scope: Scope,
  input: ScopeInput,
) => Promise<Result<FoundScope, AppError>>;
