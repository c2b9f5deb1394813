import type { JiraRow } from '../kernel/rows';

/** A row as libraries for tables take it. Turning the rows into these is a part of every answer. */
export interface FlatRow {
  readonly key: string;
  readonly number: number;
  readonly status: string;
  readonly accountId: string | null;
  readonly points: number | null;
}

export function flatten({ key, fields }: JiraRow): FlatRow {
  return {
    key,
    number: Number(key.slice(key.indexOf('-') + 1)),
    status: fields.status.name,
    accountId: fields.assignee?.accountId ?? null,
    points: fields.customfield_10016,
  };
}

/** Below all points: libraries differ in where they put what is empty. */
export function pointsOrLess({ points }: Pick<FlatRow, 'points'>): number {
  return points ?? -1;
}
