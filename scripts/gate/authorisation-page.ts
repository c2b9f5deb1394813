import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { AUDIENCES } from '../../src/resolvers/audiences';
import type { DefinedResolver } from '../../src/resolvers/define-resolver';
import { RESOLVERS } from '../../src/resolvers/registry';
import { RESOURCES } from '../../src/resolvers/resources';
import { CLEAN_UP } from '../../src/triggers/clean-up';
import { CONSUMERS } from '../../src/triggers/consumers';
import { SCHEDULES } from '../../src/triggers/schedules';
import type { UnattendedWork } from '../../src/triggers/unattended-work';
import { markdownPage, markdownTable, type WrittenPage } from './markdown-page';
import { modulesOfHandler, type EntryManifest } from './entries';
import { SCOPE_REASONS } from './scopes';

/** The page about who may call what, as the resolvers and triggers say it of themselves. */
export const AUTHORISATION_PAGE: WrittenPage = {
  path: 'docs/authorisation.md',
  command: 'npm run docs:authorisation',
  write: () => markdownPage(AUTHORISATION_PAGE.path, parts()),
};

function parts(): readonly string[] {
  const manifest = parse(readFileSync('manifest.yml', 'utf8')) as EntryManifest;
  return [
    '# Who may call what',
    'Written by `npm run docs:authorisation` from what each resolver and each trigger says of itself (`src/resolvers/registry.ts`, `src/triggers`); a resolver that says nothing does not compile, and `npm run check:manifest` refuses a function of `manifest.yml` that is not here. `test/integration/authorisation-matrix.test.ts` calls each of them as every kind of person, about what is theirs and what is not, and finds nothing readable or writable that this page does not grant; `test/integration/resolvers-under-attack.test.ts` sends each of them what none expects.',
    'There is no other way in: no web trigger, no remote, no route. A caller is whom the platform names, never whom a payload names; the check runs on the server before the payload is read. Whoever is refused learns nothing: what is hidden from the caller and what does not exist get the same answer.',
    '## Who',
    markdownTable(
      ['audience', 'who'],
      Object.entries(AUDIENCES).map(([name, { who }]) => [name, who]),
    ),
    '## What, and how it is checked',
    markdownTable(
      ['resource', 'what', 'check'],
      Object.entries(RESOURCES).map(([name, { what, check }]) => [name, what, check]),
    ),
    '## Resolvers',
    ...Object.entries(RESOLVERS).flatMap(([handler, resolvers]) => [
      `### ${handler}`,
      `For ${modulesOfHandler(manifest, handler).join(', ')}.`,
      markdownTable(['name', 'who may call it', 'resource', 'effect', 'acts as'], resolvers.map(resolverRow)),
    ]),
    '## Scopes',
    'What the app may do at all, whoever calls: each scope is used by a call in `src`, and `npm run check:manifest` refuses one without a reason.',
    markdownTable(['scope', 'why'], Object.entries(SCOPE_REASONS)),
    '## Without a caller',
    'Nobody can call these: Forge does, and hands over nothing that a person wrote but the ids in an event of Jira, or of a queue that the app fills itself; they are parsed.',
    markdownTable(
      ['called by', 'resource', 'acts as'],
      [
        ...Object.entries(CLEAN_UP).map(([event, work]) => unattendedRow(`Jira: \`${event}\``, work)),
        ...Object.values(SCHEDULES).map((work) => unattendedRow(`the schedule: ${work.name}`, work)),
        ...Object.values(CONSUMERS).map((work) => unattendedRow(`the queue: ${work.name}`, work)),
      ],
    ),
  ];
}

function resolverRow({ name, who, resource, effect, actsAs }: DefinedResolver): readonly string[] {
  return [name, who, resource, effect, actsAs];
}

function unattendedRow(by: string, { resource, actsAs }: UnattendedWork): readonly string[] {
  return [by, resource, actsAs];
}
