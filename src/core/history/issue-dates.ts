import type { JiraIssue } from '../field/field';
import { parseTimestamp } from '../time/timestamp';

export const DATE_FIELDS = ['created', 'resolutiondate'] as const;

export interface IssueDates {
  readonly created: number;
  /** Infinity while it is unresolved. */
  readonly resolved: number;
}

/** Null when a date is missing that every issue has, or has an unknown shape. */
export function issueDates({ fields }: JiraIssue): IssueDates | null {
  const created = moment(fields['created']);
  const raw = fields['resolutiondate'];
  const resolved = raw === null || raw === undefined ? Infinity : moment(raw);
  return Number.isNaN(created) || Number.isNaN(resolved) ? null : { created, resolved };
}

function moment(raw: unknown): number {
  return typeof raw === 'string' ? parseTimestamp(raw) : NaN;
}
