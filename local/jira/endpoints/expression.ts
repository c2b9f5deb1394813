import type { ProjectRecord } from '../model';
import { rolesOf } from '../project-roles';
import { badRequest, notEmulated, notFound, ok } from '../rest/answer';
import type { Answer, Call, Endpoint } from '../rest/endpoint';
import { findVisibleProject, projectUnknown } from './find-project';

/** What an expression can look at, beside the user, who is always there. */
interface Context {
  /** Null: the request names none, so the variable does not exist. */
  readonly project: ProjectRecord | null;
}

type Evaluate = (call: Call, context: Context) => Answer;

/**
 * The expressions that the app sends, word for word but for blanks: a language of its own would be another emulator.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/jira-expressions-type-reference/#user (read 2026-11-21)
 */
const EXPRESSIONS: Readonly<Record<string, Evaluate>> = {
  'user.getProjectRoles(project).map(role => ({ id: role.id, name: role.name }))': (
    { site, viewer },
    { project },
  ) =>
    project === null
      ? badRequest('Evaluation failed: "project" - Unrecognized expression: `project`.')
      : ok({ value: rolesOf(viewer, project, site.data).map(({ id, name }) => ({ id, name })) }),
};

export const expressionEndpoints: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/rest/api/3/expression/evaluate',
    scopes: {
      classic: ['read:jira-work', 'read:jira-user'],
      granular: ['read:jira-expressions:jira'],
    },
    body: { expression: 'text', context: 'json' },
    notEmulated: ['expand'],
    burstPerSecond: 150,
    handle: evaluate,
  },
];

function evaluate(call: Call): Answer {
  const expression = (call.inputs.text('expression') ?? '').replace(/\s+/g, ' ').trim();
  if (expression === '') return badRequest('The expression must not be empty.');
  const run = EXPRESSIONS[expression];
  if (run === undefined) return notEmulated(`the Jira expression "${expression}"`);
  const { project: wanted, ...others } = (call.inputs.json('context') ?? {}) as Readonly<
    Record<string, unknown>
  >;
  const [other] = Object.keys(others);
  if (other !== undefined) return notEmulated(`the variable '${other}' in the context of an expression`);
  if (wanted === undefined) return run(call, { project: null });
  const idOrKey = idOrKeyOf(wanted);
  if (idOrKey === null) return badRequest('A project is named by its ID or by its key, and not by both.');
  const project = findVisibleProject(call, idOrKey);
  return project === null ? notFound(projectUnknown(idOrKey)) : run(call, { project });
}

function idOrKeyOf(bean: unknown): string | null {
  if (typeof bean !== 'object' || bean === null) return null;
  const { id, key } = bean as { readonly id?: unknown; readonly key?: unknown };
  if ((id === undefined) === (key === undefined)) return null;
  const named = id ?? key;
  return typeof named === 'string' || typeof named === 'number' ? String(named) : null;
}
