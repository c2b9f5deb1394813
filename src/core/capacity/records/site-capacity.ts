import * as v from 'valibot';
import type { Weekday } from '../../chart/config';
import type { CapacityUnit } from '../estimate';
import type { RecordFormat } from './record-format';
import { dailySchema, idSchema, listOf, nameSchema, shareSchema, workingDaysSchema } from './record-schema';

/** What holds for capacity on all boards of the site. */
export interface SiteCapacity {
  readonly version: 1;
  /** In the order shown. */
  readonly roles: readonly CapacityRole[];
  /** Hours a day that all boards together may plan with one person. */
  readonly dailyLimit: number;
  readonly viewers: CapacityViewers;
  readonly defaults: CapacityDefaults;
}

/** What a board starts with; a board that has settings of its own does not follow later changes. */
export interface CapacityDefaults {
  readonly workingDays: readonly Weekday[];
  readonly dailyCapacity: Readonly<Record<CapacityUnit, number>>;
  readonly focus: number;
}

export interface CapacityRole {
  readonly id: string;
  readonly name: string;
}

/** Whoever can browse a space sees its capacity, or only who has the permission for it. */
export const CAPACITY_VIEWERS = ['browse', 'permission'] as const;
export type CapacityViewers = (typeof CAPACITY_VIEWERS)[number];

const ROLES_MAX = 200;

const DECIDED = {
  version: v.literal(1),
  dailyLimit: dailySchema,
  viewers: v.picklist(CAPACITY_VIEWERS),
  defaults: v.strictObject({
    workingDays: workingDaysSchema,
    dailyCapacity: v.strictObject({ hours: dailySchema, points: dailySchema }),
    focus: shareSchema,
  }),
} as const;

/** None has the id of another. */
const rolesSchema = listOf(v.strictObject({ id: idSchema, name: nameSchema }), {
  max: ROLES_MAX,
  key: ({ id }) => id,
});

export const siteCapacityFormat: RecordFormat<SiteCapacity> = {
  version: 1,
  schema: v.strictObject({
    ...DECIDED,
    roles: rolesSchema,
  }),
  upgrades: {},
};

/** What an administrator hands in: roles are saved by themselves. */
export type SiteCapacityInput = Omit<SiteCapacity, 'roles'>;

export const siteCapacityInputFormat: RecordFormat<SiteCapacityInput> = {
  ...siteCapacityFormat,
  schema: v.strictObject(DECIDED),
};

/** As an administrator hands them in: no two are called the same, either. */
export const siteRolesSchema: v.GenericSchema<unknown, readonly CapacityRole[]> = v.pipe(
  rolesSchema,
  v.check((roles) => new Set(roles.map(({ name }) => name)).size === roles.length, 'each once'),
);

/** Of a site whose administrator has not decided anything: Monday to Friday, eight hours or a point a day, all of it for work. */
export const DEFAULT_SITE_CAPACITY: SiteCapacity = {
  version: 1,
  roles: [],
  dailyLimit: 8,
  viewers: 'browse',
  defaults: { workingDays: [1, 2, 3, 4, 5], dailyCapacity: { hours: 8, points: 1 }, focus: 1 },
};
