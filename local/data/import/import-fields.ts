import type { CustomFieldRecord, CustomValue } from '../../jira/model';
import { FIELD_IDS } from '../generate/site-lists';
import type { ImportedPeople } from './import-people';
import type { ImportedFile, ImportedIssue, ImportedValue } from './imported-issue';
import { createNamedList } from './named-list';

/** The custom fields of an imported site, and an issue's values in them. */
export interface ImportedFields {
  readonly records: readonly CustomFieldRecord[];
  readonly storyPointsId: string | null;
  valuesOf(issue: ImportedIssue, sprintIds: readonly number[]): Readonly<Record<string, CustomValue>>;
}

const JIRA_TYPE = 'com.atlassian.jira.plugin.system.customfieldtypes';
const TYPE_KEYS: Readonly<Record<CustomFieldRecord['type'], string>> = {
  number: `${JIRA_TYPE}:float`,
  string: `${JIRA_TYPE}:textfield`,
  option: `${JIRA_TYPE}:select`,
  options: `${JIRA_TYPE}:multiselect`,
  user: `${JIRA_TYPE}:userpicker`,
  users: `${JIRA_TYPE}:multiuserpicker`,
  date: `${JIRA_TYPE}:datepicker`,
  datetime: `${JIRA_TYPE}:datetime`,
  labels: `${JIRA_TYPE}:labels`,
  sprint: 'com.pyxis.greenhopper.jira:gh-sprint',
};

const FIRST_FREE_ID = 20_000;
const FIRST_OPTION_ID = 10_000;
const OPTIONS_PER_FIELD = 10_000;

export function collectFields(file: ImportedFile, people: ImportedPeople): ImportedFields {
  const hasSprints = file.issues.some((issue) => issue.sprints.length > 0);
  const taken = new Set<string>(hasSprints ? [FIELD_IDS.sprint] : []);
  const fields = file.fields.map((field, index) => {
    const isKept = field.id !== null && !taken.has(field.id);
    const id = isKept ? field.id : `customfield_${FIRST_FREE_ID + index}`;
    taken.add(id);
    const options = createNamedList((value, position) => ({
      id: String(FIRST_OPTION_ID + index * OPTIONS_PER_FIELD + position),
      value,
    }));
    for (const name of file.issues.flatMap((issue) => optionsOf(issue.custom.get(field.key))))
      options.get(name);
    return { field, id, options };
  });
  const sprintField = record(FIELD_IDS.sprint, 'Sprint', 'sprint', []);
  return {
    records: [
      ...fields.map(({ field, id, options }) => record(id, field.name, field.type, options.records)),
      ...(hasSprints ? [sprintField] : []),
    ],
    storyPointsId: fields.find(({ field }) => /^story points?( estimate)?$/i.test(field.name))?.id ?? null,
    valuesOf: (issue, sprintIds) => {
      const values: Record<string, CustomValue> = {};
      for (const { field, id, options } of fields) {
        const value = issue.custom.get(field.key);
        const stored =
          value === undefined ? null : storedValue(value, (name) => options.get(name).id, people);
        if (stored !== null) values[id] = stored;
      }
      if (sprintIds.length > 0) values[FIELD_IDS.sprint] = sprintIds;
      return values;
    },
  };
}

function record(
  id: string,
  name: string,
  type: CustomFieldRecord['type'],
  options: CustomFieldRecord['options'],
): CustomFieldRecord {
  return { id, name, type, typeKey: TYPE_KEYS[type], options };
}

function optionsOf(value: ImportedValue | undefined): readonly string[] {
  if (value?.kind === 'option') return [value.value];
  return value?.kind === 'options' ? value.values : [];
}

function storedValue(
  value: ImportedValue,
  optionId: (name: string) => string,
  people: ImportedPeople,
): CustomValue | null {
  switch (value.kind) {
    case 'number':
    case 'string':
    case 'date':
    case 'datetime':
      return value.value;
    case 'option':
      return optionId(value.value);
    case 'options':
      return value.values.map(optionId);
    case 'labels':
      return value.values;
    case 'user':
      return people.accountId(value.person);
    case 'users':
      return value.people.flatMap((person) => people.accountId(person) ?? []);
  }
}
