/** What Jira says when a query that can be read asks for something that cannot be answered. */
export const messages = {
  noField: (field: string) => `Field '${field}' does not exist or you do not have permission to view it.`,
  noValue: (field: string, value: string) => `The value '${value}' does not exist for the field '${field}'.`,
  noValueWithId: (field: string, id: string) =>
    `A value with ID '${id}' does not exist for the field '${field}'.`,
  noIssue: (field: string, key: string) => `An issue with key '${key}' does not exist for field '${field}'.`,
  badIssueKey: (field: string, key: string) => `The issue key '${key}' for field '${field}' is invalid.`,
  operator: (field: string, operator: string) =>
    `The operator '${operator}' is not supported by the '${field}' field.`,
  noEmpty: (field: string) => `The field '${field}' does not support searching for EMPTY values.`,
  noEmptyText: (field: string) => `The field '${field}' does not support searching for an empty string.`,
  needsList: (field: string, operator: string, value: string) =>
    `Operator '${operator}' does not support the non-list value '${value}' for field '${field}'.`,
  needsSingle: (field: string, operator: string, value: string) =>
    `Operator '${operator}' does not support the list value '${value}' for field '${field}'.`,
  noFunction: (text: string) => `Unable to find JQL function '${text}'.`,
  functionValue: (field: string, name: string) =>
    `A value provided by the function '${name}' is invalid for the field '${field}'.`,
  badDate: (field: string, value: string) =>
    `Date value '${value}' for field '${field}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`,
  badDuration: (field: string, value: string) =>
    `Duration value '${value}' for field '${field}' is invalid. Valid formats include a period format e.g. '4h', '2d', or a number of minutes.`,
  badNumber: (field: string, value: string) =>
    `Value '${value}' is invalid for the field '${field}'. It must be a number.`,
  leadingWildcard: (field: string, value: string) =>
    `The text '${value}' for field '${field}' is not allowed to start with '${value.charAt(0)}'.`,
  badText: (field: string, value: string) => `Unable to parse the text '${value}' for field '${field}'.`,
  noSort: (field: string) => `Not able to sort using field '${field}'.`,
  tooManySorts: (limit: number) => `The ORDER BY clause can contain a maximum of ${limit} fields.`,
  arguments: (name: string, expected: string, received: number) =>
    `Function '${name}' expected ${expected} arguments but received '${received}'.`,
  noGroup: (name: string, group: string) =>
    `Function '${name}' can not generate a list of usernames for group '${group}'; the group does not exist.`,
  badIncrement: (name: string, argument: string) =>
    `Function '${name}' does not accept the increment '${argument}'. Expected format is (+/-)n(yMwdhm), e.g. -1M for 1 month earlier.`,
  noProjectForFunction: (name: string, project: string) =>
    `Could not resolve the project '${project}' provided to function '${name}'.`,
  filterCycle: (field: string, name: string) =>
    `Field '${field}' with value '${name}' matches filter '${name}' and causes a cyclical reference, this query can not be executed and should be edited.`,
  noHistory: (field: string) => `History searches do not support the field '${field}'.`,
  needsOneDate: (field: string) => `A history predicate of the field '${field}' takes one date.`,
  needsTwoDates: (field: string) =>
    `The predicate 'during' of the field '${field}' takes a list of two dates.`,
} as const;
