import type { CombinedCapacity } from '../../core/capacity/combine-capacity';
import { createBurndown } from '../../core/capacity/burndown';
import { explainPerson } from '../../core/capacity/explain-person';
import { judgeItems } from '../../core/capacity/judge-items';
import type { CapacityRole } from '../../core/capacity/records/site-capacity';
import { burndownTable } from '../../core/capacity/tables/burndown-table';
import { daysTable } from '../../core/capacity/tables/days-table';
import { itemsTable } from '../../core/capacity/tables/items-table';
import { rolesTable } from '../../core/capacity/tables/roles-table';
import { teamTable } from '../../core/capacity/tables/team-table';
import type { Histories } from '../../core/plan/read-histories';
import type { Sheet } from '../../core/table/table';
import type { Texts } from '../texts/texts';
import { freeReasonText } from './day-reasons';
import type { IterationNumbers } from './planned-iteration';
import { tableWords } from './table-words';

interface SheetsInput {
  readonly numbers: readonly IterationNumbers[];
  readonly combined: CombinedCapacity;
  readonly roles: readonly CapacityRole[];
  readonly names: ReadonlyMap<string, string>;
  /** What happened to the estimates; null where it is not known. */
  readonly histories: Histories | null;
  readonly texts: Texts;
}

/** Every table of the page to take away: of each iteration, and of several the sums before them. */
export function capacitySheets(input: SheetsInput): readonly Sheet[] {
  const { numbers, combined, texts } = input;
  const [first, second] = numbers;
  if (first === undefined) return [];
  if (second === undefined) return iterationSheets(first, input);
  const { t } = texts;
  const named = (name: string): string => t('capacity.sheet', { name, iteration: t('capacity.together') });
  return [
    ...loadSheets(combined, input).map(({ name, table }) => ({ name: named(name), table })),
    ...numbers.flatMap((one) =>
      iterationSheets(one, input).map(({ name, table }) => ({
        name: t('capacity.sheet', { name, iteration: one.input.iteration.name }),
        table,
      })),
    ),
  ];
}

function loadSheets(result: CombinedCapacity, input: SheetsInput): readonly Sheet[] {
  const { t } = input.texts;
  const words = tableWords(input);
  return [
    { name: t('capacity.people'), table: teamTable(result, words) },
    { name: t('capacity.roles'), table: rolesTable(result, words) },
  ];
}

function iterationSheets({ input, result }: IterationNumbers, of: SheetsInput): readonly Sheet[] {
  const { texts, histories } = of;
  const { t } = texts;
  const words = tableWords(of);
  const people = input.plan.people.map(({ accountId }) => ({
    accountId,
    days: explainPerson(input, accountId).days,
  }));
  return [
    ...loadSheets(result, of),
    {
      name: t('capacity.days'),
      table: daysTable(people, { ...words, reason: (reason) => freeReasonText(reason, texts) }),
    },
    {
      name: t('capacity.items'),
      table: itemsTable(judgeItems(input.work.items ?? [], input.board), {
        ...words,
        category: (category) => t(`sprint.category.${category}`),
        leftOut: (reason) => t(`capacity.left-out.${reason}`),
      }),
    },
    {
      name: t('capacity.burndown'),
      table: burndownTable(createBurndown(input, histories), (column) =>
        column === 'date' ? t('capacity.column.date') : t(`capacity.burndown.${column}`),
      ),
    },
  ];
}
