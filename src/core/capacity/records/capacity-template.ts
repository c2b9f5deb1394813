import * as v from 'valibot';
import type { IterationCapacity } from './iteration-capacity';
import { newPersonPlan } from './iteration-capacity';
import type { RecordFormat } from './record-format';
import { dailySchema, idSchema, listOf, nameSchema, PEOPLE_MAX } from './record-schema';

/** A team that can be put into any iteration. */
export interface CapacityTemplate {
  readonly version: 1;
  readonly name: string;
  readonly people: readonly TemplatePerson[];
}

export interface TemplatePerson {
  readonly accountId: string;
  readonly roleId: string | null;
  /** Null: what the board has. */
  readonly dailyCapacity: number | null;
}

export const capacityTemplateFormat: RecordFormat<CapacityTemplate> = {
  version: 1,
  schema: v.strictObject({
    version: v.literal(1),
    name: nameSchema,
    people: listOf(
      v.strictObject({
        accountId: idSchema,
        roleId: v.nullable(idSchema),
        dailyCapacity: v.nullable(dailySchema),
      }),
      { max: PEOPLE_MAX, key: ({ accountId }) => accountId },
    ),
  }),
  upgrades: {},
};

/**
 * An iteration with the people of a template: those who are in it already keep what the template does not say, others stay,
 * and those of the template who are missing come after them.
 */
export function applyTemplate(iteration: IterationCapacity, template: CapacityTemplate): IterationCapacity {
  const fromTemplate = new Map(template.people.map((person) => [person.accountId, person]));
  const present = new Set(iteration.people.map(({ accountId }) => accountId));
  const added = template.people.filter(({ accountId }) => !present.has(accountId));
  return {
    ...iteration,
    people: [
      ...iteration.people.map((plan) => ({ ...plan, ...fromTemplate.get(plan.accountId) })),
      ...added.map((person) => ({ ...newPersonPlan(person.accountId), ...person })),
    ],
  };
}
