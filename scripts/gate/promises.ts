import ts from 'typescript';

/** A statement that can be checked; tests bear its number in their titles. */
export interface KeptPromise {
  readonly id: string;
  readonly promise: string;
}

/** A: charts. B: reports. C: rules. D: capacity. E: calendars; of C and E what holds without either. The letters are those of the apps whose own pages made us ask. */
export const PROMISES: readonly KeptPromise[] = [
  { id: 'A-P1', promise: 'Every reading for a chart is done as whoever looks, never as the app.' },
  { id: 'A-P2', promise: 'No work item is stored.' },
  { id: 'A-P3', promise: 'Charts change nothing in Jira.' },
  { id: 'A-P4', promise: 'Configurations are stored at Atlassian.' },
  { id: 'A-P5', promise: 'There is no server of ours, and nothing goes out.' },
  { id: 'A-P6', promise: 'Behind a VPN it works without any further address that has to be allowed.' },
  { id: 'A-P7', promise: 'Lists that fields are picked from read the names of fields, not their values.' },
  { id: 'A-P8', promise: 'Nothing is read of Confluence: there is no macro.' },
  { id: 'B-P1', promise: 'Of a report its configuration is stored, and nothing of what it shows.' },
  {
    id: 'B-P2',
    promise: 'Reports are read in the browser of whoever looks: no work item passes a server of ours.',
  },
  { id: 'B-P3', promise: 'Data of one site cannot be reached from another.' },
  { id: 'B-P4', promise: 'Only those whom a report allows learn of it, its name included.' },
  { id: 'B-P5', promise: 'Results lie in memory and go with the page.' },
  {
    id: 'B-P6',
    promise: 'Configurations are exported by a button, with a version, and can be imported again.',
  },
  { id: 'B-P7', promise: 'Deletion is a button; in the end nothing is left, earlier states included.' },
  {
    id: 'B-P8',
    promise:
      'A report that was deleted by mistake can be put back for 30 days, unless administrators chose another time.',
  },
  { id: 'B-P9', promise: 'Nothing is shared with third parties.' },
  {
    id: 'C-P1',
    promise: 'No scope lets the app administer Jira, and it writes to work, sprints and boards alone.',
  },
  { id: 'C-P2', promise: 'There are no keys or tokens with which anybody could act by hand.' },
  { id: 'C-P5', promise: 'Neither names nor e-mail addresses are stored: people are account ids.' },
  { id: 'C-P6', promise: 'No analytics of third parties are told what people do.' },
  {
    id: 'C-P7',
    promise:
      'What the app writes on its own is done as somebody who is named, with no more than their permissions.',
  },
  { id: 'C-P8', promise: 'What runs on its own can be stopped at once, also when it waits in a queue.' },
  { id: 'C-P9', promise: 'How long logs are kept is a setting, and the page says when they were purged.' },
  { id: 'D-P1', promise: 'Data of capacity never leave Atlassian.' },
  { id: 'D-P2', promise: 'Of capacity exactly the fields are stored that the inventory lists.' },
  { id: 'D-P3', promise: 'Neither addresses of the site nor tokens or keys are stored.' },
  { id: 'D-P4', promise: 'Atlassian says who calls; no payload can.' },
  { id: 'D-P5', promise: 'No address has to be allowed in a firewall.' },
  { id: 'D-P6', promise: 'Data lie where the site has its own.' },
  { id: 'D-P7', promise: 'Who sees and changes days off is a rule, and not everybody.' },
  { id: 'D-P8', promise: 'People whose accounts are closed are erased.' },
  { id: 'E-P4', promise: 'No artificial user reads or writes: every call to Jira is that of a person.' },
  { id: 'E-P5', promise: 'There is no secret address: nothing is reached without a login.' },
  { id: 'E-P8', promise: 'Errors are told to nobody outside.' },
];

/** The tests that bear the number of a promise, by their paths; `sources` has the text of each test. */
export function testsOfPromise(
  { id }: Pick<KeptPromise, 'id'>,
  sources: ReadonlyMap<string, string>,
): readonly string[] {
  return [...sources].flatMap(([path, text]) => (numbersIn(path, text).has(id) ? [path] : [])).sort();
}

/** Numbers in titles of tests that no promise has, each with its path. */
export function strayNumbers(
  promises: readonly Pick<KeptPromise, 'id'>[],
  sources: ReadonlyMap<string, string>,
): readonly string[] {
  const known = new Set(promises.map(({ id }) => id));
  return [...sources].flatMap(([path, text]) =>
    [...numbersIn(path, text)].filter((id) => !known.has(id)).map((id) => `${path}: ${id}`),
  );
}

const NUMBERS = /^(?:[A-Z]-P\d+, )*[A-Z]-P\d+(?=: )/;
const TITLED = ['it', 'test', 'describe'];
const NOT_RUN = ['skip', 'todo'];

/** The numbers at the heads of the titles of tests that are run: neither those that are skipped nor what is a comment. */
function numbersIn(path: string, text: string): ReadonlySet<string> {
  const found = new Set<string>();
  if (!/[A-Z]-P\d/.test(text)) return found;
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const [called = '', ...parts] = namesOf(node.expression);
      if (TITLED.includes(called)) {
        if (parts.some((part) => NOT_RUN.includes(part))) return;
        const [head] = NUMBERS.exec(titleOf(node.arguments[0])) ?? [''];
        for (const id of head.split(', ').filter((one) => one !== '')) found.add(id);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022));
  return found;
}

/** `it.each` for `it.each([…])`. */
function namesOf(called: ts.Expression): readonly string[] {
  if (ts.isIdentifier(called)) return [called.text];
  if (ts.isPropertyAccessExpression(called)) return [...namesOf(called.expression), called.name.text];
  if (ts.isCallExpression(called)) return namesOf(called.expression);
  return [];
}

/** As far as it is the same in each run. */
function titleOf(title: ts.Expression | undefined): string {
  if (title === undefined) return '';
  if (ts.isStringLiteralLike(title)) return title.text;
  return ts.isTemplateExpression(title) ? title.head.text : '';
}
