import { COLLECTIONS } from '../../src/core/privacy/collections';
import { INVENTORY } from '../../src/core/privacy/inventory';
import type { FieldRecord } from '../../src/core/privacy/record-type';
import { REVISED_RECORDS } from '../../src/core/privacy/revised-records';
import { markdownPage, markdownTable, type WrittenPage } from './markdown-page';

/** What the page needs of an entry of the inventory, whatever its records hold. */
interface Entry {
  readonly key: string;
  readonly version: number;
  readonly id?: FieldRecord;
  readonly fields: Readonly<Record<string, FieldRecord>>;
  readonly why: string;
  readonly whoReads: string;
  readonly keptFor: string;
}

/** The page about what is stored, as the data inventory has it. */
export const PRIVACY_PAGE: WrittenPage = {
  path: 'docs/privacy.md',
  command: 'npm run docs:privacy',
  write: () => markdownPage(PRIVACY_PAGE.path, parts()),
};

function parts(): readonly string[] {
  const entries: readonly Entry[] = [INVENTORY, COLLECTIONS, REVISED_RECORDS].flatMap((part) =>
    Object.values<Entry>(part),
  );
  return [
    '# What Inhouse stores',
    'Written by `npm run docs:privacy` from the data inventory (`src/core/privacy`), which the storage adapter holds to: it can write no other type of record, and no field that does not stand here. `npm run check:docs` fails when this page says anything else.',
    'Everything is stored by Atlassian, in the place where the site has its data: configurations of gadgets as properties of their dashboard items in Jira, all else in Forge storage, which is separate for each site. Work items, and anything computed from them, are never stored; neither are names, e-mail addresses or avatars: people are account ids.',
    '## Gadgets',
    'The configuration of a gadget is a property of its dashboard item: sources, fields and presentation. JQL that its author types may name people and work items. Jira shows it to whoever sees the dashboard, and deletes it with the gadget.',
    '## Forge storage',
    markdownTable(
      ['record', 'key', 'version', 'why', 'who reads it', 'kept'],
      entries.map((entry) => [
        `[${entry.key}](#${entry.key})`,
        `\`${keyPattern(entry)}\``,
        String(entry.version),
        entry.why,
        entry.whoReads,
        entry.keptFor,
      ]),
    ),
    ...entries.flatMap((entry) => [
      `### ${entry.key}`,
      markdownTable(['field', 'meaning', 'personal data'], fieldRows(entry)),
    ]),
  ];
}

function keyPattern({ key, id }: Entry): string {
  return id === undefined ? key : `${key}:<id>`;
}

function fieldRows({ id, fields }: Entry): readonly (readonly string[])[] {
  const named = Object.entries(fields).map(([name, field]) => [`\`${name}\``, field] as const);
  const all = id === undefined ? named : [['id, in the key', id] as const, ...named];
  return all.map(([name, { meaning, isPersonalData }]) => [name, meaning, isPersonalData ? 'yes' : 'no']);
}
