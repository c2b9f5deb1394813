import { createJqlEngine } from '../../../../local/jira/jql/engine';
import type { UserRecord } from '../../../../local/jira/model';
import { ANNA, CLEO, NOW, aSite, anIssue } from '../../../support/site';

const engine = createJqlEngine(
  aSite({
    issues: [
      anIssue({ key: 'SHOP-1' }),
      anIssue({ key: 'SHOP-2', securityLevelId: '3001' }),
      anIssue({ key: 'VAULT-1' }),
    ],
  }),
);

const errors = (jql: string, viewer: UserRecord | null = ANNA): readonly string[] => {
  const found = engine.search({ jql, viewer, now: NOW });
  return found.ok ? [] : found.errors;
};

const VALID_OPERATORS =
  "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";
const DATE_FORMATS =
  "Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.";

describe('a query that cannot be read', () => {
  it.each([
    ['invalid query', `Expecting operator but got 'query'. ${VALID_OPERATORS} (line 1, character 9)`],
    ['project', `Expecting operator before the end of the query. ${VALID_OPERATORS}`],
    ['project =', 'Expecting either a value, list or function before the end of the query.'],
    ['project = SHOP and', 'Expecting a field name at the end of the query.'],
    ['project = SHOP type = Bug', "Expecting either 'OR' or 'AND' but got 'type'. (line 1, character 16)"],
    ['project in (SHOP', "Expecting ')' before the end of the query."],
    ['project in SHOP', "Expecting '(' before the end of the query."],
    [
      'status = In Progress',
      "Expecting either a value, list or function but got 'In'. You must surround 'In' in quotation marks to use it as a value. (line 1, character 10)",
    ],
    ['summary ~ "open', "The quoted string 'open' has not been completed. (line 1, character 11)"],
    [
      'labels = a@b',
      "The character '@' is a reserved JQL character. You must enclose it in a string or use the escape '\\u0040' instead. (line 1, character 11)",
    ],
    [
      'select = 1',
      "'select' is a reserved JQL word. You must surround it in quotation marks to use it in a query. (line 1, character 1)",
    ],
    [
      'priority > empty',
      "Expecting a value or function but got 'empty'. You must surround 'empty' in quotation marks to use it as a value. (line 1, character 12)",
    ],
    ['assignee is anna', "Expecting 'EMPTY' but got 'anna'. (line 1, character 13)"],
    ['project = SHOP\nand type', `Expecting operator before the end of the query. ${VALID_OPERATORS}`],
    ['ORDER BY', 'Expecting a field name at the end of the query.'],
  ])('%j', (jql, message) => {
    expect(errors(jql)).toEqual([`Error in the JQL Query: ${message}`]);
  });
});

describe('a query that asks for what is not there', () => {
  it.each([
    ['foo = 1', "Field 'foo' does not exist or you do not have permission to view it."],
    ['cf[999] = 1', "Field 'cf[999]' does not exist or you do not have permission to view it."],
    [
      'issue.property[a].b = 1',
      "Field 'issue.property' does not exist or you do not have permission to view it.",
    ],
    ['status = Nowhere', "The value 'Nowhere' does not exist for the field 'status'."],
    ['Status = 78', "A value with ID '78' does not exist for the field 'Status'."],
    ['status = "78"', "The value '78' does not exist for the field 'status'."],
    ['project = NOPE', "The value 'NOPE' does not exist for the field 'project'."],
    ['type in (Bug, Feature)', "The value 'Feature' does not exist for the field 'type'."],
    ['assignee = nobody', "The value 'nobody' does not exist for the field 'assignee'."],
    ['fixVersion = 9.9', "The value '9.9' does not exist for the field 'fixVersion'."],
    ['component = Nothing', "The value 'Nothing' does not exist for the field 'component'."],
    ['sprint = "Sprint 9"', "The value 'Sprint 9' does not exist for the field 'sprint'."],
    ['Platforms = Windows', "The value 'Windows' does not exist for the field 'Platforms'."],
    ['level = Board', "The value 'Board' does not exist for the field 'level'."],
    ['filter = Nope', "The value 'Nope' does not exist for the field 'filter'."],
    ['key = SHOP-99', "An issue with key 'SHOP-99' does not exist for field 'key'."],
    ['key = 99', "A value with ID '99' does not exist for the field 'key'."],
    ['key = SHOP', "The issue key 'SHOP' for field 'key' is invalid."],
    ['parent = SHOP-99', "An issue with key 'SHOP-99' does not exist for field 'parent'."],
    ['assignee = someone()', "Unable to find JQL function 'someone()'."],
    ['key in issueHistory()', "Unable to find JQL function 'issueHistory()'."],
    [
      'status = currentUser()',
      "A value provided by the function 'currentUser' is invalid for the field 'status'.",
    ],
    ['votes > now()', "A value provided by the function 'now' is invalid for the field 'votes'."],
    ['created > now(1)', "Function 'now' expected '0' arguments but received '1'."],
    [
      'created > startOfDay(1, 2)',
      "Function 'startOfDay' expected between '0' and '1' arguments but received '2'.",
    ],
    [
      'created > startOfDay(soon)',
      "Function 'startOfDay' does not accept the increment 'soon'. Expected format is (+/-)n(yMwdhm), e.g. -1M for 1 month earlier.",
    ],
    [
      'assignee in membersOf(ghosts)',
      "Function 'membersOf' can not generate a list of usernames for group 'ghosts'; the group does not exist.",
    ],
    [
      'fixVersion in releasedVersions(NOPE)',
      "Could not resolve the project 'NOPE' provided to function 'releasedVersions'.",
    ],
    ['ORDER BY foo', "Not able to sort using field 'foo'."],
    ['ORDER BY text', "Not able to sort using field 'text'."],
    [
      'ORDER BY key, created, updated, due, votes, status, type, priority',
      'The ORDER BY clause can contain a maximum of 7 fields.',
    ],
  ])('%s', (jql, message) => {
    expect(errors(jql)).toEqual([message]);
  });

  it('tells every fault once', () => {
    expect(errors('status in (A, B, A) or foo = 1 ORDER BY bar')).toEqual([
      "The value 'A' does not exist for the field 'status'.",
      "The value 'B' does not exist for the field 'status'.",
      "Field 'foo' does not exist or you do not have permission to view it.",
      "Not able to sort using field 'bar'.",
    ]);
  });
});

describe('an operator or a value that a field does not take', () => {
  it.each([
    ['status > Done', "The operator '>' is not supported by the 'status' field."],
    ['summary = test', "The operator '=' is not supported by the 'summary' field."],
    ['text !~ test', "The operator '!~' is not supported by the 'text' field."],
    ['project ~ SHOP', "The operator '~' is not supported by the 'project' field."],
    ['statusCategory is empty', "The operator 'is' is not supported by the 'statusCategory' field."],
    ['votes is empty', "The operator 'is' is not supported by the 'votes' field."],
    ['key = empty', "The field 'key' does not support searching for EMPTY values."],
    ['filter in (empty)', "The field 'filter' does not support searching for EMPTY values."],
    [
      'assignee in currentUser()',
      "Operator 'in' does not support the non-list value 'currentUser()' for field 'assignee'.",
    ],
    [
      'assignee = membersOf(insiders)',
      "Operator '=' does not support the list value 'membersOf(insiders)' for field 'assignee'.",
    ],
    ['created > yesterday', `Date value 'yesterday' for field 'created' is invalid. ${DATE_FORMATS}`],
    ['due = "2026-02-30"', `Date value '2026-02-30' for field 'due' is invalid. ${DATE_FORMATS}`],
    ['created > "-1y"', `Date value '-1y' for field 'created' is invalid. ${DATE_FORMATS}`],
    ['summary ~ ""', "The field 'summary' does not support searching for an empty string."],
    ['summary ~ "*page"', "The text '*page' for field 'summary' is not allowed to start with '*'."],
    ['text ~ "AND"', "Unable to parse the text 'AND' for field 'text'."],
    [
      'timespent > ages',
      "Duration value 'ages' for field 'timespent' is invalid. Valid formats include a period format e.g. '4h', '2d', or a number of minutes.",
    ],
    ['votes = many', "Value 'many' is invalid for the field 'votes'. It must be a number."],
    ['labels was urgent', "History searches do not support the field 'labels'."],
    ['Sprint changed', "History searches do not support the field 'Sprint'."],
    ['status was Gone', "The value 'Gone' does not exist for the field 'status'."],
    ['status changed to Gone', "The value 'Gone' does not exist for the field 'status'."],
    ['status changed by nobody', "The value 'nobody' does not exist for the field 'status'."],
    [
      'assignee was membersOf(insiders)',
      "Operator 'was' does not support the list value 'membersOf(insiders)' for field 'assignee'.",
    ],
    [
      'assignee was in currentUser()',
      "Operator 'was in' does not support the non-list value 'currentUser()' for field 'assignee'.",
    ],
    [
      'status changed after yesterday',
      `Date value 'yesterday' for field 'status' is invalid. ${DATE_FORMATS}`,
    ],
    ['status changed after (-1d, now())', "A history predicate of the field 'status' takes one date."],
    [
      'status changed during (-1d)',
      "The predicate 'during' of the field 'status' takes a list of two dates.",
    ],
    [
      'status changed after currentUser()',
      "A value provided by the function 'currentUser' is invalid for the field 'status'.",
    ],
  ])('%s', (jql, message) => {
    expect(errors(jql)).toEqual([message]);
  });
});

describe('what a viewer may not see', () => {
  it('does not exist for the viewer', () => {
    expect(errors('project = VAULT', CLEO)).toEqual([
      "The value 'VAULT' does not exist for the field 'project'.",
    ]);
    expect(errors('fixVersion = Secret', CLEO)).toEqual([
      "The value 'Secret' does not exist for the field 'fixVersion'.",
    ]);
    expect(errors('component = Locks', CLEO)).toEqual([
      "The value 'Locks' does not exist for the field 'component'.",
    ]);
    expect(errors('key = VAULT-1', CLEO)).toEqual([
      "An issue with key 'VAULT-1' does not exist for field 'key'.",
    ]);
    expect(errors('key = SHOP-2', CLEO)).toEqual([
      "An issue with key 'SHOP-2' does not exist for field 'key'.",
    ]);
    expect(errors('parent = SHOP-2', CLEO)).toEqual([
      "An issue with key 'SHOP-2' does not exist for field 'parent'.",
    ]);
  });

  it('exists for who may', () => {
    expect(
      errors('project = VAULT or fixVersion = Secret or component = Locks or key in (VAULT-1, SHOP-2)'),
    ).toEqual([]);
  });
});

describe('validation', () => {
  const search = (validation: 'warn' | 'none', jql: string) =>
    engine.search({ jql, viewer: ANNA, now: NOW, validation });

  it('turns faults into warnings, and the clause finds nothing', () => {
    const found = search('warn', 'status = Nowhere or key = SHOP-1');
    expect(found).toMatchObject({
      ok: true,
      issues: [{ key: 'SHOP-1' }],
      warnings: ["The value 'Nowhere' does not exist for the field 'status'."],
    });
  });

  it('says nothing when asked for none', () => {
    expect(search('none', 'foo = 1 ORDER BY foo')).toEqual({ ok: true, issues: [], warnings: [] });
  });

  it('still refuses what cannot be read', () => {
    expect(search('none', 'foo').ok).toBe(false);
  });
});
