import { loadOpenApi, type OpenApi, type Schema } from './openapi';

const PLATFORM_DOCUMENT = 'openapi/jira-platform-v3.2025-12.json';

/**
 * The one tolerance that answers of real sites need: changelog items may hold null where the document says text, and
 * two more keys.
 */
function tolerateChangelogItems(schemas: Record<string, Schema>): void {
  const properties = schemas['ChangeDetails']?.properties;
  if (properties === undefined) throw new Error('The document has no ChangeDetails.');
  for (const key of ['from', 'fromString', 'to', 'toString']) {
    properties[key] = { ...properties[key], nullable: true };
  }
  for (const key of ['tmpFromAccountId', 'tmpToAccountId'])
    properties[key] = { type: 'string', nullable: true };
}

/** Places where no answer can be valid, because the document refuses its own examples. A test holds each to that. */
export const MISPRINTS: readonly {
  readonly schema: string;
  readonly what: string;
  readonly example: { readonly method: string; readonly path: string };
  readonly correct: (schemas: Record<string, Schema>) => void;
}[] = [
  {
    schema: 'DashboardGadgetPosition',
    what: 'its properties are named after their descriptions',
    example: { method: 'GET', path: '/rest/api/3/dashboard/{dashboardId}/gadget' },
    correct: (schemas) => {
      const int32 = { type: 'integer', format: 'int32' };
      schemas['DashboardGadgetPosition'] = {
        type: 'object',
        additionalProperties: false,
        required: ['row', 'column'],
        properties: { row: int32, column: int32 },
      };
    },
  },
  {
    schema: 'JqlQueryClause',
    what: 'it allows no property beside its alternatives, which have them all',
    example: { method: 'POST', path: '/rest/api/3/jql/parse' },
    correct: (schemas) => {
      delete schemas['JqlQueryClause']?.['additionalProperties'];
    },
  },
];

/** Atlassian's description of the platform API, with the stated tolerance and the misprints put right. */
export function loadPlatformApi(): OpenApi {
  return loadOpenApi(PLATFORM_DOCUMENT, (schemas) => {
    tolerateChangelogItems(schemas);
    for (const misprint of MISPRINTS) misprint.correct(schemas);
  });
}

/** The same without the corrections. */
export function loadUncorrectedApi(): OpenApi {
  return loadOpenApi(PLATFORM_DOCUMENT, tolerateChangelogItems);
}
