import type { CustomFieldRecord, CustomValue, SprintRecord } from '../model';
import { zonedText } from '../zoned-text';
import { adfDocument } from './adf';
import type { BeanContext, FieldBean } from './bean-context';
import { userBean } from './user-bean';

type ValueBean = (value: CustomValue, context: BeanContext, field: CustomFieldRecord) => unknown;

/** Text fields of several lines are documents in REST v3, those of one line are texts. */
const TEXT_AREA = 'com.atlassian.jira.plugin.system.customfieldtypes:textarea';

const valueBeans: Readonly<Record<CustomFieldRecord['type'], ValueBean>> = {
  number: (value) => value,
  string: (value, _, field) => (field.typeKey === TEXT_AREA ? adfDocument(String(value)) : value),
  date: (value) => value,
  datetime: (value, { viewer }) => zonedText(Number(value), viewer.timeZone),
  labels: (value) => value,
  option: (value, context, field) => optionBean(String(value), context, field),
  options: (value, context, field) => each(value, (id) => optionBean(String(id), context, field)),
  user: (value, context) => personBean(String(value), context),
  users: (value, context) => each(value, (id) => personBean(String(id), context)),
  sprint: (value, { site }) =>
    each(value, (id) => {
      const sprint = site.sprints.get(Number(id));
      return sprint === undefined ? null : sprintValueBean(sprint);
    }),
};

/** The bean of a custom field; an issue without a value has null. */
export function customFieldBean(field: CustomFieldRecord): FieldBean {
  const toBean = valueBeans[field.type];
  return (issue, context) => {
    const value = issue.custom[field.id];
    return value === undefined ? null : toBean(value, context, field);
  };
}

function each(value: CustomValue, toBean: (item: string | number) => unknown): readonly unknown[] {
  const items: readonly (string | number)[] = typeof value === 'object' ? value : [value];
  return items.map(toBean).filter((bean) => bean !== null);
}

function optionBean(id: string, { site }: BeanContext, field: CustomFieldRecord): unknown {
  const option = field.options.find((candidate) => candidate.id === id);
  if (option === undefined) return null;
  return { self: site.address(`/rest/api/3/customFieldOption/${id}`), value: option.value, id };
}

function personBean(accountId: string, { site }: BeanContext): unknown {
  const user = site.users.get(accountId);
  return user === undefined ? null : userBean(site, user);
}

/** A sprint as the sprint field holds it: without address, and `boardId` instead of `originBoardId`. */
function sprintValueBean(sprint: SprintRecord): Readonly<Record<string, unknown>> {
  return {
    id: sprint.id,
    name: sprint.name,
    state: sprint.state,
    boardId: sprint.originBoardId,
    goal: sprint.goal ?? '',
    ...instant('startDate', sprint.startAt),
    ...instant('endDate', sprint.endAt),
    ...instant('completeDate', sprint.completeAt),
  };
}

function instant(name: string, value: number | null): Readonly<Record<string, string>> {
  return value === null ? {} : { [name]: new Date(value).toISOString() };
}
