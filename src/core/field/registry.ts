import type { Field } from './field';
import type { FieldKind } from './kind';
import { cascadingOption } from './kinds/cascading-option';
import { listOf } from './kinds/list';
import { date, dateTime } from './kinds/moment';
import {
  component,
  group,
  issueType,
  option,
  priority,
  resolution,
  securityLevel,
  status,
  version,
} from './kinds/named';
import { duration, number, votes, watches } from './kinds/number';
import { parent, project, sprint, team } from './kinds/reference';
import { statusCategory } from './kinds/status-category';
import { freeText, label } from './kinds/text';
import { user } from './kinds/user';

/** System fields whose schema alone does not say what they hold, or says it wrongly. Null: not usable. */
const BY_SYSTEM_NAME: Readonly<Record<string, FieldKind | null>> = {
  parent,
  statusCategory,
  timespent: duration,
  timeestimate: duration,
  timeoriginalestimate: duration,
  aggregatetimespent: duration,
  aggregatetimeestimate: duration,
  aggregatetimeoriginalestimate: duration,
  votes,
  watches,
  // Says -1 for "no estimate", which is no number to calculate with.
  workratio: null,
  // Long rich text, sent as a document.
  description: null,
  environment: null,
};

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/ (read 2026-11-21) */
const BY_CUSTOM_TYPE: Readonly<Record<string, FieldKind | null>> = {
  'com.pyxis.greenhopper.jira:gh-sprint': listOf(sprint),
  // Rich text, and names of ranks and colours that mean nothing to a reader.
  'com.atlassian.jira.plugin.system.customfieldtypes:textarea': null,
  'com.pyxis.greenhopper.jira:gh-lexo-rank': null,
};

const BY_TYPE: Readonly<Record<string, FieldKind>> = {
  number,
  string: freeText,
  option,
  'option-with-child': cascadingOption,
  user,
  group,
  date,
  datetime: dateTime,
  version,
  component,
  project,
  priority,
  resolution,
  status,
  statusCategory,
  issuetype: issueType,
  securitylevel: securityLevel,
  team,
};

/** Only lists of labels hold plain texts; elsewhere a text is searched word by word. */
const BY_ITEM_TYPE: Readonly<Record<string, FieldKind>> = { ...BY_TYPE, string: label };

/** How a field is read, or null when it cannot be used in charts (attachments, links, documents, types of other apps …). */
export function fieldKind(field: Field): FieldKind | null {
  const { schema } = field;
  const system = schema === null ? (field.isCustom ? null : field.id) : schema.system;
  if (system !== null && Object.hasOwn(BY_SYSTEM_NAME, system)) return BY_SYSTEM_NAME[system] ?? null;
  if (schema === null) return null;
  if (schema.custom !== null && Object.hasOwn(BY_CUSTOM_TYPE, schema.custom)) {
    return BY_CUSTOM_TYPE[schema.custom] ?? null;
  }
  if (schema.type !== 'array') return own(BY_TYPE, schema.type);
  const item = schema.items === null ? null : own(BY_ITEM_TYPE, schema.items);
  return item === null ? null : listOf(item);
}

function own(table: Readonly<Record<string, FieldKind>>, key: string): FieldKind | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}

/** Whether a field can be a Chart By or Group By. */
export function isGroupable(field: Field): boolean {
  const kind = fieldKind(field);
  return kind !== null && (kind.grouping !== null || kind.moment !== null);
}

/** Whether a field is grouped by period (day, week …) instead of by value. */
export function isDateField(field: Field): boolean {
  return (fieldKind(field)?.moment ?? null) !== null;
}

/** Whether one can calculate with a field's values: sum, average, minimum, maximum, median. */
export function isMeasurable(field: Field): boolean {
  return (fieldKind(field)?.measuring ?? null) !== null;
}
