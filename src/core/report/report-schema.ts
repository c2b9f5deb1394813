import * as v from 'valibot';
import { reportDefinitionSchema } from './definition-schema';
import type { RecordType } from '../privacy/record-type';
import type { Report, ReportInput } from './report';

const NAME_MAX = 255;
const DESCRIPTION_MAX = 2_000;
const ID_MAX = 128;
const PEOPLE_MAX = 100;

const id = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(ID_MAX));

function once<const TSchema extends v.GenericSchema>(schema: TSchema) {
  return v.pipe(
    v.array(schema),
    v.maxLength(PEOPLE_MAX),
    v.check(
      (list) => new Set(list.map((entry) => JSON.stringify(entry))).size === list.length,
      'each of them once',
    ),
  );
}

const reportInputEntries = {
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(NAME_MAX)),
  description: v.pipe(v.string(), v.trim(), v.maxLength(DESCRIPTION_MAX)),
  isTemplate: v.boolean(),
  definition: reportDefinitionSchema,
  access: v.variant('kind', [
    v.strictObject({ kind: v.literal('private') }),
    v.strictObject({
      kind: v.literal('limited'),
      accountIds: once(id),
      groupIds: once(id),
      roles: once(
        v.strictObject({
          projectKey: v.pipe(v.string(), v.regex(/^[A-Za-z]\w*$/, 'key of a space')),
          roleId: v.pipe(v.number(), v.integer(), v.minValue(1)),
        }),
      ),
    }),
    v.strictObject({ kind: v.literal('open') }),
  ]),
  administrators: v.pipe(once(id), v.minLength(1)),
};

export const reportInputSchema: v.GenericSchema<unknown, ReportInput> = v.strictObject(reportInputEntries);

export const reportEntries = { ...reportInputEntries, version: v.literal(2) };

/** Of everything that holds a report. */
export const reportVersions: Pick<RecordType<Report>, 'version' | 'upgrades'> = {
  version: 2,
  // There were no templates.
  upgrades: { 1: (record) => ({ ...record, version: 2, isTemplate: false }) },
};

/** How a report is read back, from a file as from the storage. */
export const reportFormat: Pick<RecordType<Report>, 'version' | 'schema' | 'upgrades'> = {
  ...reportVersions,
  schema: v.strictObject(reportEntries),
};
