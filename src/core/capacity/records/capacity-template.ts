import * as v from 'valibot';
import { templateNameSchema } from '../../template/template-schema';
import { newPersonPlan, type PersonPlan } from './iteration-capacity';
import type { RecordFormat } from './record-format';
import { dailySchema, idSchema, listOf } from './record-schema';

/** A team that can be put into the plan of any iteration. Plans made from it are copies: nothing leads back to it. */
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

/** A template that was deleted and can still be put back. */
export interface DeletedCapacityTemplate extends CapacityTemplate {
  /** Epoch ms. */
  readonly deletedAt: number;
}

/**
 * Most templates of a site, and most people of each: all of them come in one answer of a resolver, which may have 5 MB. The
 * longest ids make 320 bytes of a person.
 *
 * @see https://developer.atlassian.com/platform/forge/platform-quotas-and-limits/ read 2026-08-22
 */
export const CAPACITY_TEMPLATES_MAX = 100;
export const TEMPLATE_PEOPLE_MAX = 150;

/** All that its author says of a template. */
export const templateDraftSchema = v.strictObject({
  name: templateNameSchema,
  people: v.pipe(
    listOf(
      v.strictObject({
        accountId: idSchema,
        roleId: v.nullable(idSchema),
        dailyCapacity: v.nullable(dailySchema),
      }),
      { max: TEMPLATE_PEOPLE_MAX, key: ({ accountId }) => accountId },
    ),
    v.minLength(1),
  ),
});

const templateEntries = { ...templateDraftSchema.entries, version: v.literal(1) };

export const capacityTemplateFormat: RecordFormat<CapacityTemplate> = {
  version: 1,
  schema: v.strictObject(templateEntries),
  upgrades: {},
};

export const deletedCapacityTemplateFormat: RecordFormat<DeletedCapacityTemplate> = {
  version: 1,
  schema: v.strictObject({ ...templateEntries, deletedAt: v.pipe(v.number(), v.integer()) }),
  upgrades: {},
};

/** What a template keeps of the people of a plan: the rest is about one iteration. */
export function templatePeople(plans: readonly PersonPlan[]): readonly TemplatePerson[] {
  return plans.map(({ accountId, roleId, dailyCapacity }) => ({ accountId, roleId, dailyCapacity }));
}

/** The people of a template, with everything else as the board has it. */
export function templatePlans({ people }: CapacityTemplate): readonly PersonPlan[] {
  return people.map((person) => ({ ...newPersonPlan(person.accountId), ...person }));
}
