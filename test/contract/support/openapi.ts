import Ajv from 'ajv';

import { readShared } from './shared-files';

export interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>>;
  };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, ResponseContent>> }>
  >;
  readonly 'x-atlassian-oauth2-scopes'?: readonly {
    readonly state: 'Current' | 'Beta';
    readonly scopes: readonly string[];
  }[];
}

interface ResponseContent {
  readonly schema?: unknown;
  readonly example?: string;
}

export interface Schema {
  properties?: Record<string, Schema & { nullable?: boolean }>;
  [keyword: string]: unknown;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Record<string, Schema> };
}

export interface OpenApi {
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly operation: (method: string, path: string) => Operation | null;
  /** What is wrong with the body of an answer; empty when it is valid. Throws when the document has no such answer. */
  readonly findFaults: (call: {
    method: string;
    path: string;
    status: number;
    body: unknown;
  }) => readonly string[];
  /** The same for a value that should be one of the document's components. */
  readonly findComponentFaults: (name: string, value: unknown) => readonly string[];
}

/** `date-time` in Jira's answers has an offset without a colon, in the document's own examples too. */
const JIRA_DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/;

const isInteger = (bits: number) => ({
  type: 'number' as const,
  validate: (value: number) => Number.isInteger(value) && Math.abs(value) <= 2 ** (bits - 1),
});

const formats = {
  'date-time': JIRA_DATE_TIME,
  date: /^\d{4}-\d\d-\d\d$/,
  uri: (text: string) => URL.canParse(text),
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  int32: isInteger(32),
  int64: isInteger(64),
  double: { type: 'number' as const, validate: Number.isFinite },
  byte: true as const,
  binary: true as const,
  url: true as const,
};

/** Reads a document and hands it to `amend` before the first validation. */
export function loadOpenApi(path: string, amend: (schemas: Record<string, Schema>) => void): OpenApi {
  const document = readShared(path) as Document;
  amend(document.components.schemas);
  // OpenAPI 3.0's `nullable` beside a `type` is a keyword of Ajv; keywords that only describe are not checked.
  const ajv = new Ajv({ strict: false, allErrors: true, formats, validateSchema: false });
  ajv.addSchema({ components: document.components, paths: document.paths }, 'openapi');

  const validate = (pointer: string, value: unknown): readonly string[] => {
    const check = ajv.getSchema(`openapi#/${pointer}`);
    if (check === undefined) throw new Error(`The document has no schema at ${pointer}.`);
    if (check(value) === true) return [];
    return (check.errors ?? []).map(
      (error) => `${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`,
    );
  };
  const operation = (method: string, template: string): Operation | null =>
    document.paths[template]?.[method.toLowerCase()] ?? null;

  return {
    schemas: document.components.schemas,
    operation,
    findFaults: ({ method, path: template, status, body }) => {
      const response = operation(method, template)?.responses[String(status)];
      if (response === undefined) {
        throw new Error(`The document has no answer ${status} of ${method} ${template}.`);
      }
      const content = response.content?.['application/json'];
      if (content?.schema === undefined) return validate('components/schemas/ErrorCollection', body);
      return validate(
        `paths/${encode(template)}/${method.toLowerCase()}/responses/${status}/content/${encode('application/json')}/schema`,
        body,
      );
    },
    findComponentFaults: (name, value) => validate(`components/schemas/${name}`, value),
  };
}

/** A part of a JSON pointer in a URI fragment. */
function encode(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}
