import { computeCapacity } from '../../core/capacity/compute-capacity';
import { scenarioInput, type Scenario, type ScenarioIteration } from '../../core/capacity/what-if/scenario';
import type { IterationNumbers } from './planned-iteration';

/** Iterations as something to try changes out on; null while the work of one of them is not known. */
export function scenarioOf(numbers: readonly Pick<IterationNumbers, 'input'>[]): Scenario | null {
  const iterations: ScenarioIteration[] = [];
  for (const { input } of numbers) {
    const { iteration, plan, publicHolidays, work } = input;
    if (work.items === null) return null;
    iterations.push({ iteration, plan, publicHolidays, items: work.items });
  }
  const [first] = numbers;
  if (first === undefined) return null;
  const { board, now } = first.input;
  const persons = new Map(numbers.flatMap(({ input }) => [...input.persons]));
  return { board, now, persons, iterations, backlog: [] };
}

/** The numbers as a draft would have them. */
export function draftedNumbers(
  numbers: readonly IterationNumbers[],
  after: Scenario,
): readonly IterationNumbers[] {
  return numbers.map((one, at) => {
    const drafted = after.iterations[at];
    if (drafted === undefined) return one;
    const input = scenarioInput(after, drafted);
    return { ...one, input, result: computeCapacity(input) };
  });
}
