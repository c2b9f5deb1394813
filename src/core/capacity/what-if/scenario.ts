import type { PublicHoliday } from '../../calendar/holiday';
import type { CapacityInput } from '../capacity-input';
import type { CapacityItem } from '../item';
import { iterationKey, type Iteration } from '../iteration';
import type { BoardCapacity } from '../records/board-capacity';
import type { IterationCapacity } from '../records/iteration-capacity';
import type { PersonCapacity } from '../records/person-capacity';

/** Iterations of one board with their work: as they are, or as a draft would have them. */
export interface Scenario {
  readonly board: BoardCapacity;
  readonly persons: ReadonlyMap<string, PersonCapacity>;
  readonly iterations: readonly ScenarioIteration[];
  /** Items that are in none of the iterations. */
  readonly backlog: readonly CapacityItem[];
  /** Epoch ms. */
  readonly now: number;
}

export interface ScenarioIteration {
  readonly iteration: Iteration;
  readonly plan: IterationCapacity;
  /** In its own years. */
  readonly publicHolidays: readonly PublicHoliday[];
  readonly items: readonly CapacityItem[];
}

/** What the capacity of one of its iterations depends on. */
export function scenarioInput(
  { board, persons, now }: Scenario,
  { iteration, plan, publicHolidays, items }: ScenarioIteration,
): CapacityInput {
  return { board, persons, now, iteration, plan, publicHolidays, work: { items, reason: null } };
}

/** The iteration under a key; null when there is none. */
export function findIteration({ iterations }: Scenario, key: string): ScenarioIteration | null {
  return iterations.find(({ iteration }) => iterationKey(iteration.source) === key) ?? null;
}

/** The scenario with one of its iterations changed. */
export function withIteration(
  scenario: Scenario,
  key: string,
  change: (iteration: ScenarioIteration) => ScenarioIteration,
): Scenario {
  const iterations = scenario.iterations.map((one) =>
    iterationKey(one.iteration.source) === key ? change(one) : one,
  );
  return { ...scenario, iterations };
}
