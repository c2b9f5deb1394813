/**
 * `active`: the time spent in statuses of the category In Progress. `elapsed`: from the first of them to the last entry into
 * Done. `lead`: from creation to there.
 */
export const CYCLE_RULES = ['active', 'elapsed', 'lead'] as const;
export type CycleRule = (typeof CYCLE_RULES)[number];
