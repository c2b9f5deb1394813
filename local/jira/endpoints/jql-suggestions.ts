import { STATUS_CATEGORIES } from '../beans/status-bean';
import type { IssueRecord, UserRecord } from '../model';
import { canBrowseProject, canSeeIssue } from '../permissions';
import { badRequest, ok } from '../rest/answer';
import type { Answer, Call, Endpoint } from '../rest/endpoint';

/** Values that Jira suggests at once. */
const MOST = 15;
/** Labels are gathered from so many issues: enough for a demo, and quick on a large site. */
const ISSUES_READ = 20_000;

export const jqlSuggestionEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/rest/api/3/jql/autocompletedata/suggestions',
    scopes: { classic: ['read:jira-work'], granular: ['read:issue-details:jira'] },
    query: { fieldName: 'text', fieldValue: 'text' },
    notEmulated: ['predicateName', 'predicateValue'],
    handle: suggest,
  },
];

interface Suggestion {
  readonly value: string;
  readonly name: string;
}

type Suggestions = (call: Call) => Iterable<Suggestion>;

const named = (records: Iterable<{ readonly name: string }>): readonly Suggestion[] =>
  [...new Set([...records].map(({ name }) => name))].map((name) => ({ value: name, name }));

const person = ({ accountId, displayName }: UserRecord): Suggestion => ({
  value: accountId,
  name: displayName,
});

const people: Suggestions = ({ site }) => site.data.users.filter(({ active }) => active).map(person);

const browsable = ({ site, viewer }: Call) =>
  site.data.projects.filter((project) => canBrowseProject(project, viewer, site.data));

/** By the field's id; fields that are not here have no suggestions. */
const SYSTEM: Readonly<Record<string, Suggestions>> = {
  project: (call) => browsable(call).map(({ key, name }) => ({ value: key, name: `${name} (${key})` })),
  issuetype: ({ site }) => named(site.data.issueTypes),
  status: ({ site }) => named(site.data.statuses),
  statusCategory: () => named(Object.values(STATUS_CATEGORIES)),
  priority: ({ site }) => named(site.data.priorities),
  resolution: ({ site }) => named(site.data.resolutions),
  assignee: people,
  reporter: people,
  creator: people,
  labels: (call) => texts(call, ({ labels }) => labels),
  components: (call) => named(browsable(call).flatMap(({ components }) => components)),
  fixVersions: (call) => named(browsable(call).flatMap(({ versions }) => versions)),
  versions: (call) => named(browsable(call).flatMap(({ versions }) => versions)),
};

function custom({ site }: Call, id: string): Suggestions | undefined {
  const field = site.customFields.get(id);
  switch (field?.type) {
    case 'option':
    case 'options':
      return () => field.options.map(({ value }) => ({ value, name: value }));
    case 'user':
    case 'users':
      return people;
    case 'sprint':
      return () => site.data.sprints.map((sprint) => ({ value: String(sprint.id), name: sprint.name }));
    case 'labels':
      return (call) => texts(call, ({ custom: values }) => textsOf(values[id]));
    default:
      return undefined;
  }
}

function suggest(call: Call): Answer {
  const { site, inputs } = call;
  const name = inputs.text('fieldName');
  if (name === null) return badRequest("The 'fieldName' parameter is required.");
  const [field] = site.jql.fieldsCalled(name);
  if (field === undefined)
    return badRequest(`Field '${name}' does not exist or you do not have permission to view it.`);
  const source = SYSTEM[field.id] ?? custom(call, field.id);
  const typed = inputs.text('fieldValue') ?? '';
  const wanted = typed.toLowerCase();
  const results = [...(source?.(call) ?? [])]
    .filter((suggestion) => suggestion.name.toLowerCase().includes(wanted))
    .slice(0, MOST)
    .map((suggestion) => ({ value: suggestion.value, displayName: highlighted(suggestion.name, wanted) }));
  return ok({ results });
}

/** As Jira has it: HTML, with what was typed in bold. */
function highlighted(name: string, wanted: string): string {
  const at = wanted === '' ? -1 : name.toLowerCase().indexOf(wanted);
  if (at < 0) return escaped(name);
  const end = at + wanted.length;
  return `${escaped(name.slice(0, at))}<b>${escaped(name.slice(at, end))}</b>${escaped(name.slice(end))}`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function texts(
  { site, viewer }: Call,
  read: (issue: IssueRecord) => readonly string[],
): readonly Suggestion[] {
  const found = new Set<string>();
  let left = ISSUES_READ;
  for (const issue of site.data.issues) {
    if (left-- === 0) break;
    if (canSeeIssue(issue, viewer, site.data)) for (const text of read(issue)) found.add(text);
  }
  return [...found].sort().map((text) => ({ value: text, name: text }));
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
