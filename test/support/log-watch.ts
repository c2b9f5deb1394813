import type { SiteData } from '../../local/jira/model';

const METHODS = ['debug', 'info', 'log', 'warn', 'error'] as const;

export interface LogWatch {
  /** Everything that was written to the console since it began; what was written is shown to nobody. */
  readonly lines: () => readonly string[];
  readonly end: () => void;
}

/** What the console is told from now on: in the app's back end that is its log. */
export function watchLog(): LogWatch {
  const lines: string[] = [];
  const before = METHODS.map((method) => [method, console[method]] as const);
  for (const method of METHODS) {
    console[method] = (...said: readonly unknown[]) => {
      lines.push(said.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join(' '));
    };
  }
  return {
    lines: () => lines,
    end: () => {
      for (const [method, write] of before) console[method] = write;
    },
  };
}

/** What looks like JQL, whatever it asks. */
const JQL =
  /\b(?:project|created|assignee|reporter|status|type|filter|sprint|labels|summary|text|key)\s*(?:!?=|!?~|[<>]=?|\bnot in\b|\bin\b)\s*["(\w]/i;
const ADDRESS = /[\w.+-]+@[\w-]+\.[a-z]/i;

/** Of lines of a log those that tell something of people or work items of the site, or what somebody asked or typed. */
export function tellingLines(
  lines: readonly string[],
  { users, issues }: Pick<SiteData, 'users' | 'issues'>,
  typed: readonly string[] = [],
): readonly string[] {
  const known = [
    ...users.flatMap(({ accountId, displayName }) => [accountId, displayName]),
    ...[...issues].flatMap(({ key, summary }) => [key, summary]),
    ...typed,
  ];
  const tells = (line: string): boolean =>
    JQL.test(line) || ADDRESS.test(withoutPlaces(line)) || known.some((one) => line.includes(one));
  return lines.filter(tells);
}

/** Packages stand in the places of the code with an @. */
const withoutPlaces = (line: string): string => line.replaceAll(/\s+at [^\n\\]*/g, '');
