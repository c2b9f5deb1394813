import type { GroupRecord, UserRecord } from '../../jira/model';
import { stableHex, stableUuid } from '../generate/stable-id';
import type { ImportedIssue, ImportedPerson, ImportedValue } from './imported-issue';

/** The users of an imported site: the two of the demo, then the people of the file. */
export interface ImportedPeople {
  readonly users: readonly UserRecord[];
  readonly admin: UserRecord;
  /** Sees less than the admin. */
  readonly viewer: UserRecord;
  accountId(person: ImportedPerson | null): string | null;
}

/** Days and months of a file are counted in UTC, so the demo users live there. */
const ZONE = 'UTC';

export function collectPeople(issues: readonly ImportedIssue[]): ImportedPeople {
  const admin = demoUser('admin@example.com', 'Demo Admin', true);
  const viewer = demoUser('viewer@example.com', 'Demo Viewer', false);
  const byPerson = new Map<string, UserRecord>();
  const emails = new Set([admin.emailAddress, viewer.emailAddress]);
  const mentioned = issues.flatMap(peopleOf);
  const identify = createIdentification(mentioned);
  for (const person of mentioned) {
    const id = identify(person);
    if (byPerson.has(id)) continue;
    const emailAddress = uniqueEmail(person, emails);
    emails.add(emailAddress);
    byPerson.set(id, {
      accountId: accountIdFrom(id),
      displayName: person.name,
      emailAddress,
      active: person.active,
      timeZone: person.timeZone ?? ZONE,
      locale: 'en_US',
      isAdmin: false,
    });
  }
  return {
    users: [admin, viewer, ...byPerson.values()],
    admin,
    viewer,
    accountId: (person) => (person === null ? null : (byPerson.get(identify(person))?.accountId ?? null)),
  };
}

/** Everybody, and the administrators. */
export function makeBaseGroups(people: ImportedPeople): readonly GroupRecord[] {
  const active = people.users.filter((user) => user.active).map((user) => user.accountId);
  return [groupOf('jira-users', active), groupOf('jira-administrators', [people.admin.accountId])];
}

export function groupOf(name: string, memberIds: readonly string[]): GroupRecord {
  return { groupId: stableUuid(name), name, memberIds };
}

function demoUser(emailAddress: string, displayName: string, isAdmin: boolean): UserRecord {
  const accountId = stableHex(emailAddress, 24);
  return { accountId, displayName, emailAddress, active: true, timeZone: ZONE, locale: 'en_US', isAdmin };
}

function peopleOf(issue: ImportedIssue): readonly ImportedPerson[] {
  const named = [issue.assignee, issue.reporter, issue.creator].filter((person) => person !== null);
  return [...named, ...[...issue.custom.values()].flatMap(peopleOfValue)];
}

function peopleOfValue(value: ImportedValue): readonly ImportedPerson[] {
  if (value.kind === 'user') return [value.person];
  return value.kind === 'users' ? value.people : [];
}

/** A person who is only named is the one with that name and an account id, when there is exactly one. */
function createIdentification(people: readonly ImportedPerson[]): (person: ImportedPerson) => string {
  const idsByName = new Map<string, Set<string>>();
  for (const { id, name } of people) {
    if (id !== name) idsByName.set(name, (idsByName.get(name) ?? new Set()).add(id));
  }
  return ({ id, name }) => {
    const [first, ...others] = idsByName.get(name) ?? [];
    return id === name && first !== undefined && others.length === 0 ? first : id;
  };
}

/** Account ids are kept; names and short login names become ids of the same form. */
function accountIdFrom(id: string): string {
  return /^[\w:.-]{16,128}$/.test(id) ? id : stableHex(id, 24);
}

function uniqueEmail(person: ImportedPerson, taken: ReadonlySet<string>): string {
  if (person.email !== null && !taken.has(person.email)) return person.email;
  const name = person.name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.|\.$/g, '');
  const base = name === '' ? 'person' : name;
  for (let number = 1; ; number += 1) {
    const email = `${base}${number === 1 ? '' : `.${number}`}@example.com`;
    if (!taken.has(email)) return email;
  }
}
