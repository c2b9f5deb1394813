import type { AppError } from '../../error';
import { success, type Result } from '../../result';
import { EARLIER_MAX, latestFirst } from '../inherit';
import { iterationDates, iterationKey, type Iteration } from '../iteration';
import { LISTED_MAX, type BoardPlans, type PlansQuestion } from './board-plans';

export type ReadPlans = (
  question: PlansQuestion & { readonly boardId: number },
) => Promise<Result<BoardPlans, AppError>>;

/**
 * The questions that give the plans of all wanted iterations of a board: one, unless the wanted ones and those before them are
 * more than a question may name. A plan is looked for in so many earlier iterations as everywhere.
 */
export function plansQuestions(
  listed: readonly Iteration[],
  wanted: readonly Iteration[],
): readonly [PlansQuestion, ...PlansQuestion[]] {
  const inOrder = latestFirst(listed);
  const keys = inOrder.map(keyOf);
  const isWanted = new Set(wanted.map(keyOf));
  const parts: number[][] = [];
  for (const at of keys.keys()) {
    if (!isWanted.has(keys[at] ?? '')) continue;
    const part = parts.at(-1);
    const fits = part?.[0] !== undefined && at - part[0] < LISTED_MAX - EARLIER_MAX;
    if (fits) part.push(at);
    else parts.push([at]);
  }
  const [first = NOTHING, ...rest] = parts.map((part): PlansQuestion => ({
    wanted: part.flatMap((at) => inOrder[at] ?? []).map(wantedOf),
    listed: keys.slice(part[0], (part.at(-1) ?? 0) + 1 + EARLIER_MAX),
  }));
  return [first, ...rest];
}

/** Still a question: what is stored about the board itself is in the answer. */
const NOTHING: PlansQuestion = { wanted: [], listed: [] };

function keyOf({ source }: Iteration): string {
  return iterationKey(source);
}

function wantedOf(iteration: Iteration): PlansQuestion['wanted'][number] {
  return { iteration: keyOf(iteration), dates: iterationDates(iteration) };
}

/** All answers as one. */
export async function readAllPlans(
  [first, ...rest]: readonly [PlansQuestion, ...PlansQuestion[]],
  read: (question: PlansQuestion) => Promise<Result<BoardPlans, AppError>>,
): Promise<Result<BoardPlans, AppError>> {
  const start = await read(first);
  if (!start.ok) return start;
  let all = start.value;
  for (const question of rest) {
    const more = await read(question);
    if (!more.ok) return more;
    const { plans, persons, publicHolidays } = more.value;
    const known = new Set(all.publicHolidays.map(({ date, key }) => `${date} ${key}`));
    all = {
      ...all,
      plans: { ...all.plans, ...plans },
      persons: { ...all.persons, ...persons },
      publicHolidays: [
        ...all.publicHolidays,
        ...publicHolidays.filter(({ date, key }) => !known.has(`${date} ${key}`)),
      ],
    };
  }
  return success(all);
}
