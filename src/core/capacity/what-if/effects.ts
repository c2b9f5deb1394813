import { computeCapacity, type CapacityResult } from '../compute-capacity';
import { iterationKey } from '../iteration';
import { scenarioInput, type Scenario } from './scenario';

/** The numbers of an iteration as they are and as a draft would have them. */
export interface Effect {
  /** The iteration's key. */
  readonly iteration: string;
  readonly before: CapacityResult;
  readonly after: CapacityResult;
}

/** Of each iteration that is in both scenarios, in the order of the first. */
export function effectsOf(before: Scenario, after: Scenario): readonly Effect[] {
  const later = resultsOf(after);
  return [...resultsOf(before)].flatMap(([iteration, result]) => {
    const other = later.get(iteration);
    return other === undefined ? [] : [{ iteration, before: result, after: other }];
  });
}

function resultsOf(scenario: Scenario): ReadonlyMap<string, CapacityResult> {
  return new Map(
    scenario.iterations.map((one) => [
      iterationKey(one.iteration.source),
      computeCapacity(scenarioInput(scenario, one)),
    ]),
  );
}
