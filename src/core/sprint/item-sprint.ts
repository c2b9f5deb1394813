import * as v from 'valibot';
import type { Field } from '../field/field';

const SPRINT_FIELD_TYPE = 'com.pyxis.greenhopper.jira:gh-sprint';

/** A sprint as a work item's own field tells it. */
export interface ItemSprint {
  readonly id: number;
  readonly name: string;
  readonly state: 'active' | 'future';
  /** The board on which it was made; null where Jira does not say. */
  readonly boardId: number | null;
}

/** The field that holds the sprints of a work item; null on a site without sprints. */
export function findSprintField(fields: readonly Field[]): Field | null {
  return fields.find(isSprintField) ?? null;
}

export function isSprintField({ schema }: Field): boolean {
  return schema?.custom === SPRINT_FIELD_TYPE;
}

const sprints = v.array(
  v.object({ id: v.number(), name: v.string(), state: v.string(), boardId: v.nullish(v.number(), null) }),
);
const STATES = ['active', 'future'] as const;

/**
 * The sprint in which a work item is now: of all that it was ever in, the active one, else the one to come. Null where there
 * is none, and for a value of unknown shape.
 */
export function openSprintOf(raw: unknown): ItemSprint | null {
  const parsed = v.safeParse(sprints, raw);
  if (!parsed.success) return null;
  for (const state of STATES) {
    const found = parsed.output.find((sprint) => sprint.state === state);
    if (found !== undefined) return { ...found, state };
  }
  return null;
}
