import { suggestMoves, type Suggestions } from '../suggest-moves';
import { scenarioInput, type Scenario } from './scenario';

/** Who could take what in each of the iterations, one after the other. */
export function suggestionsIn(scenario: Scenario): Suggestions {
  const found = scenario.iterations.map((one) => suggestMoves(scenarioInput(scenario, one)));
  return {
    suggestions: found.flatMap((one) => one.suggestions),
    unplaced: found.flatMap((one) => one.unplaced),
  };
}
