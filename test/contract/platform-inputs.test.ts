import { ENDPOINTS } from '../../local/jira/endpoints/registry';
import type { Endpoint } from '../../local/jira/rest/endpoint';
import type { OpenApi, Operation } from './support/openapi';
import { loadPlatformApi } from './support/platform-api';
import { describeWithShared } from './support/shared-files';

/** Announced in the text of the operation, whose table does not have it yet. */
const CLASSIC_SCOPE_ANNOUNCED = 'POST /rest/api/3/permissions/check';

const platform = ENDPOINTS.filter(({ path }) => path.startsWith('/rest/api/'));
const nameOf = ({ method, path }: Endpoint): string => `${method} ${path}`;

describeWithShared('calls of the platform API', () => {
  let api: OpenApi;
  beforeAll(() => {
    api = loadPlatformApi();
  });
  const operationOf = ({ method, path }: Endpoint): Operation => {
    const operation = api.operation(method, path);
    if (operation === null) throw new Error(`The document has no ${method} ${path}.`);
    return operation;
  };
  const scopesOf = (operation: Operation, state: 'Current' | 'Beta'): readonly string[] =>
    operation['x-atlassian-oauth2-scopes']?.find((entry) => entry.state === state)?.scopes ?? [];

  it.each(platform.map((endpoint) => [nameOf(endpoint), endpoint] as const))(
    '%s asks for the scopes of the document',
    (name, endpoint) => {
      const operation = operationOf(endpoint);
      const classic = name === CLASSIC_SCOPE_ANNOUNCED ? ['read:jira-work'] : scopesOf(operation, 'Current');
      expect([...endpoint.scopes.classic].sort()).toEqual([...classic].sort());
      expect([...endpoint.scopes.granular].sort()).toEqual([...scopesOf(operation, 'Beta')].sort());
    },
  );

  // The old search answers 410 whatever it is asked.
  const living = platform.filter(({ path }) => path !== '/rest/api/3/search');

  it.each(living.map((endpoint) => [nameOf(endpoint), endpoint] as const))(
    '%s reads, or says that it does not emulate, every input of the document',
    (_, endpoint) => {
      const operation = operationOf(endpoint);
      const query = (operation.parameters ?? [])
        .filter((each) => each.in === 'query')
        .map((each) => each.name);
      const ref = operation.requestBody?.content['application/json']?.schema.$ref?.split('/').at(-1);
      const body = ref === undefined ? [] : Object.keys(api.schemas[ref]?.properties ?? {});
      const known = [
        ...Object.keys(endpoint.query ?? {}),
        ...(typeof endpoint.body === 'object' ? Object.keys(endpoint.body) : []),
        ...(endpoint.notEmulated ?? []),
      ];
      expect(known.sort()).toEqual([...query, ...body].sort());
    },
  );
});
