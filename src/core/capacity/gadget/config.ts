import type { IterationChoice } from '../pick-iteration';

export const CAPACITY_VIEWS = ['bars', 'table', 'number'] as const;
export type CapacityView = (typeof CAPACITY_VIEWS)[number];

/** What the view of one number can show. */
export const CAPACITY_FIGURES = ['balance', 'utilisation', 'remaining', 'allocated', 'total'] as const;
export type CapacityFigure = (typeof CAPACITY_FIGURES)[number];

export const CAPACITY_SUBJECTS = ['team', 'person', 'viewer'] as const;

/** Whose capacity. */
export type CapacitySubject =
  | { readonly kind: 'team' }
  | { readonly kind: 'person'; readonly accountId: string }
  /** Whoever looks at the dashboard. */
  | { readonly kind: 'viewer' };

/** What a capacity gadget stores: configuration only. */
export interface CapacityConfig {
  readonly version: 1;
  /** Empty: the gadget shows the names of the board and of the iteration alone. */
  readonly title: string;
  readonly boardId: number;
  readonly iteration: IterationChoice;
  readonly subject: CapacitySubject;
  readonly view: CapacityView;
  /** Used by the view of one number. */
  readonly figure: CapacityFigure;
  /** Whether the dashboard's filter narrows the work; it never narrows the capacity. */
  readonly followsFilter: boolean;
  /** Minutes between automatic refreshes; null for none. */
  readonly refreshMinutes: number | null;
}
