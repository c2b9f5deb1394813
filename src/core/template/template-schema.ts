import * as v from 'valibot';
import { TEMPLATE_NAME_MAX } from './template';

export const templateNameSchema = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(TEMPLATE_NAME_MAX));

const fields = {
  version: v.literal(1),
  name: templateNameSchema,
  config: v.looseObject({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
};

export const templateSchema = v.strictObject(fields);

export const deletedTemplateSchema = v.strictObject({
  ...fields,
  deletedAt: v.pipe(v.number(), v.integer()),
});
