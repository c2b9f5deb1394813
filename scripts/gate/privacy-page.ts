import { readFileSync } from 'node:fs';
import type { FieldRecord } from '../../src/core/privacy/record-type';
import { STORED_TYPES, type StoredName, type StoredType } from '../../src/core/privacy/stored-types';
import texts from '../../src/translations/en-US.json';
import { COMPARED, COMPARISON } from './comparison';
import { markdownPage, markdownTable, type WrittenPage } from './markdown-page';
import { PROMISES, strayNumbers, testsOfPromise } from './promises';
import { listSources } from './source-calls';

/** The page about what is stored, as the data inventory has it. */
export const PRIVACY_PAGE: WrittenPage = {
  path: 'docs/privacy.md',
  command: 'npm run docs:privacy',
  write: () => markdownPage(PRIVACY_PAGE.path, parts()),
};

function parts(): readonly string[] {
  const entries = [...STORED_TYPES];
  return [
    '# What Inhouse stores',
    'Written by `npm run docs:privacy` from the data inventory (`src/core/privacy`), which the storage adapter holds to: it can write no other type of record, and no field that does not stand here. `npm run check:docs` fails when this page says anything else.',
    'Everything is stored by Atlassian, in the place where the site has its data: configurations of gadgets as properties of their dashboard items in Jira, all else in Forge storage, which is separate for each site. Work items, and anything computed from them, are never stored, but for the number of work items that a delivery read; neither are names, e-mail addresses or avatars: people are account ids. What people type themselves (names of reports, JQL, reasons of days off) is stored as they typed it, and may say more. A delivery writes its report into the work item that its owner chose; there Jira keeps it.',
    'Besides those whom the table names, Jira administrators can export, import and delete all records on the settings page of the app; a log says when one of them did. A person is erased from every type of record by an administrator, when the account is deleted in Jira, and within a week after it was closed at Atlassian.',
    'When the app is uninstalled Atlassian takes its storage out of reach, links it to a new installation where that is asked for within 21 days, and deletes it after a time of its own, which it does not state ([decision 29](decisions/0029-nothing-runs-at-uninstallation.md)). Whoever wants it gone before deletes everything on the settings page first.',
    '## Promises, and the tests that hold us to them',
    'A test bears the number of a promise in its title; this page cannot be written while a promise is without a test that is run, or a test has a number that no promise has.',
    markdownTable(['number', 'promise', 'tests'], promiseRows()),
    '## Side by side',
    'What the security and privacy pages of five apps for Jira say of themselves (as read in August 2026), beside ours; – where they say nothing of it.',
    markdownTable(['', ...COMPARED], COMPARISON),
    '## Gadgets',
    'The configuration of a gadget is a property of its dashboard item: sources, fields and presentation. JQL that its author types may name people and work items. Jira shows it to whoever sees the dashboard, and deletes it with the gadget.',
    '## Forge storage',
    markdownTable(
      ['record', 'key', 'version', 'why', 'who reads it', 'kept'],
      entries.map(([name, type]) => [
        `[${name}](#${name})`,
        `\`${keyPattern(type)}\``,
        String(type.version),
        ...wordsOf(name),
      ]),
    ),
    ...entries.flatMap(([name, type]) => [
      `### ${name}`,
      markdownTable(['field', 'meaning', 'personal data'], fieldRows(type)),
    ]),
  ];
}

/** @throws {Error} where no test bears the number of a promise, or one bears a number that none has. */
function promiseRows(): readonly (readonly string[])[] {
  const sources = testSources();
  const [stray] = strayNumbers(PROMISES, sources);
  if (stray !== undefined) throw new Error(`No promise has the number in ${stray}`);
  return PROMISES.map(({ id, promise }) => {
    const tests = testsOfPromise({ id }, sources);
    if (tests.length === 0) throw new Error(`No test bears the number ${id}`);
    return [id, promise, tests.map((path) => `\`${path}\``).join(', ')];
  });
}

function testSources(): ReadonlyMap<string, string> {
  const tests = listSources('test').filter((path) => path.includes('.test.'));
  return new Map(tests.map((path) => [path, readFileSync(path, 'utf8')]));
}

/** Why it is stored, who reads it and how long it is kept, as the administrators' page says it. */
function wordsOf(name: StoredName): readonly string[] {
  return [texts[`data.why.${name}`], texts[`data.who.${name}`], texts[`data.kept.${name}`]];
}

function keyPattern({ key, id }: StoredType): string {
  return id === null ? key : `${key}:<id>`;
}

function fieldRows({ id, fields }: StoredType): readonly (readonly string[])[] {
  const named = Object.entries<FieldRecord>(fields).map(([name, field]) => [`\`${name}\``, field] as const);
  const all = id === null ? named : [['id, in the key', id] as const, ...named];
  return all.map(([name, { meaning, isPersonalData }]) => [name, meaning, isPersonalData ? 'yes' : 'no']);
}
