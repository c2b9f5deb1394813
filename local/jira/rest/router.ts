import type { Endpoint } from './endpoint';

export interface Match {
  readonly endpoint: Endpoint;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the endpoint of a method and path; a literal part wins over a parameter. Null: nothing is emulated there. */
export type Router = (method: string, path: string) => Match | null;

interface Route {
  readonly endpoint: Endpoint;
  readonly parts: readonly string[];
}

const isParameter = (part: string): boolean => part.startsWith('{');

export function createRouter(endpoints: readonly Endpoint[]): Router {
  const routesBySize = new Map<string, Route[]>();
  for (const endpoint of endpoints) {
    const parts = endpoint.path.split('/');
    const key = `${endpoint.method} ${parts.length}`;
    routesBySize.set(key, [...(routesBySize.get(key) ?? []), { endpoint, parts }]);
  }
  for (const routes of routesBySize.values()) routes.sort(byFewestParameters);

  return (method, path) => {
    const parts = path.split('/');
    for (const route of routesBySize.get(`${method} ${parts.length}`) ?? []) {
      const params = matchParts(route.parts, parts);
      if (params !== null) return { endpoint: route.endpoint, params };
    }
    return null;
  };
}

function byFewestParameters(a: Route, b: Route): number {
  return a.parts.filter(isParameter).length - b.parts.filter(isParameter).length;
}

function matchParts(template: readonly string[], parts: readonly string[]): Record<string, string> | null {
  const params: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    const given = parts[index] ?? '';
    if (!isParameter(part)) {
      if (part !== given) return null;
    } else {
      const decoded = decodePart(given);
      if (decoded === null || decoded === '') return null;
      params[part.slice(1, -1)] = decoded;
    }
  }
  return params;
}

function decodePart(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
