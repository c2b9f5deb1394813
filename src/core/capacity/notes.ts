import type { CapacityInput } from './capacity-input';
import type { CapacityResult } from './compute-capacity';
import type { NoFigureReason } from './figure';

/**
 * What to know about the numbers of an iteration, and what to mend in it: the reasons why capacity shows nothing, or less than
 * there is.
 */
export const NOTE_KINDS = [
  'no-people',
  'no-items',
  'nothing-assigned',
  'nothing-estimated',
  'no-dates',
  'dates-reversed',
  'too-long',
  'no-estimate-field',
  'work-not-read',
  'no-working-days',
  'unassigned',
  'unestimated',
  'unreadable',
  'unplanned',
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export interface CapacityNote {
  readonly kind: NoteKind;
  /** How many work items it is about, or people for `unplanned`; null where it is about neither. */
  readonly count: number | null;
}

type Noted = (seen: {
  readonly input: CapacityInput;
  readonly result: CapacityResult;
}) => CapacityNote | null;

/** The notes of a result, the ones that leave it without numbers first. */
export function notesOf(input: CapacityInput, result: CapacityResult): readonly CapacityNote[] {
  return NOTES.map((note) => note({ input, result })).filter((note) => note !== null);
}

const NOTES: readonly Noted[] = [
  ({ input: { plan } }) => (plan.people.length === 0 ? about('no-people') : null),
  ({ result: { team } }) => noteOf(team.total.reason),
  ({ input: { plan }, result: { team } }) =>
    plan.people.length > 0 && team.total.value === 0 ? about('no-working-days') : null,
  ({ input: { work } }) => noteOf(work.reason),
  ({ input: { work } }) => (work.items?.length === 0 ? about('no-items') : null),
  ({ result: { work, unassigned } }) =>
    isAll(unassigned?.open, work?.open)
      ? about('nothing-assigned', unassigned?.open)
      : some('unassigned', unassigned?.open),
  ({ result: { work } }) =>
    isAll(work?.unestimated, work?.open)
      ? about('nothing-estimated', work?.open)
      : some('unestimated', work?.unestimated),
  ({ result: { work } }) => some('unreadable', work?.unreadable),
  ({ result }) => some('unplanned', missingPeople(result).length),
];

/** Who has open work without being in the plan, by account id. Whose work is all done needs no place in it any more. */
export function missingPeople({ unplanned }: Pick<CapacityResult, 'unplanned'>): readonly string[] {
  return unplanned.flatMap(({ accountId, work }) => (work.open > 0 ? [accountId] : []));
}

/** Whole iterations lack a number for these reasons, single people for others. */
const OF_ITERATION = [
  'no-dates',
  'dates-reversed',
  'too-long',
  'no-estimate-field',
  'work-not-read',
] as const;

function noteOf(reason: NoFigureReason | null): CapacityNote | null {
  const kind = OF_ITERATION.find((one) => one === reason);
  return kind === undefined ? null : about(kind);
}

function isAll(part: number | undefined, all: number | undefined): boolean {
  return part !== undefined && part > 0 && part === all;
}

function about(kind: NoteKind, count: number | null = null): CapacityNote {
  return { kind, count };
}

function some(kind: NoteKind, count: number | undefined): CapacityNote | null {
  return count === undefined || count === 0 ? null : about(kind, count);
}
