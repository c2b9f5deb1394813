import type { GroupRecord, UserRecord } from '../../jira/model';
import { stableHex, stableUuid } from './stable-id';

interface Person {
  readonly email: string;
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
}

const person = (email: string, name: string, timeZone: string, locale = 'en_US'): Person => ({
  email: `${email}@example.com`,
  name,
  timeZone,
  locale,
});

/** The first is the demo admin. */
const PEOPLE: readonly Person[] = [
  person('admin', 'Alex Morgan', 'Europe/Berlin'),
  person('priya.raman', 'Priya Raman', 'Asia/Kolkata'),
  person('jonas.weber', 'Jonas Weber', 'Europe/Berlin', 'de_DE'),
  person('mei.tanaka', 'Mei Tanaka', 'Asia/Tokyo', 'ja_JP'),
  person('lucia.fernandez', 'Lucía Fernández', 'Europe/Madrid', 'es_ES'),
  person('tom.okafor', 'Tom Okafor', 'Africa/Lagos', 'en_GB'),
  person('sarah.lindqvist', 'Sarah Lindqvist', 'Europe/Stockholm', 'sv_SE'),
  person('daniel.kim', 'Daniel Kim', 'America/Los_Angeles'),
  person('amelie.dubois', 'Amélie Dubois', 'Europe/Paris', 'fr_FR'),
  person('rafael.costa', 'Rafael Costa', 'America/Sao_Paulo', 'pt_BR'),
  person('hannah.obrien', "Hannah O'Brien", 'Europe/Dublin', 'en_GB'),
  person('wei.zhang', 'Wei Zhang', 'Asia/Shanghai', 'zh_CN'),
  person('noor.haddad', 'Noor Haddad', 'Asia/Dubai'),
  person('marta.kowalska', 'Marta Kowalska', 'Europe/Warsaw', 'pl_PL'),
  person('james.whitfield', 'James Whitfield', 'America/New_York'),
  person('anika.schulz', 'Anika Schulz', 'Europe/Berlin', 'de_DE'),
  person('diego.salazar', 'Diego Salazar', 'America/Mexico_City', 'es_ES'),
  person('fatima.elamrani', 'Fatima El Amrani', 'Africa/Casablanca', 'fr_FR'),
  person('olga.petrova', 'Olga Petrova', 'Europe/Riga'),
  person('liam.nguyen', 'Liam Nguyen', 'Australia/Sydney'),
  person('grace.mwangi', 'Grace Mwangi', 'Africa/Nairobi', 'en_GB'),
  person('erik.johansen', 'Erik Johansen', 'Europe/Oslo', 'nb_NO'),
  person('chiara.russo', 'Chiara Russo', 'Europe/Rome', 'it_IT'),
  person('kofi.mensah', 'Kofi Mensah', 'Africa/Accra', 'en_GB'),
  person('emily.carter', 'Emily Carter', 'America/Chicago'),
  person('peter.novak', 'Peter Novák', 'Europe/Prague', 'cs_CZ'),
];

/** Left the company: still named on old issues. */
const DEACTIVATED = 'peter.novak@example.com';

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'jira-administrators': ['admin'],
  'payments-team': [
    'admin',
    'james.whitfield',
    'priya.raman',
    'wei.zhang',
    'marta.kowalska',
    'tom.okafor',
    'peter.novak',
  ],
  'platform-team': ['admin', 'erik.johansen', 'olga.petrova', 'daniel.kim', 'wei.zhang', 'kofi.mensah'],
  'security-team': ['admin', 'erik.johansen', 'olga.petrova'],
  'customer-care': ['grace.mwangi', 'emily.carter', 'diego.salazar', 'noor.haddad'],
  'marketing-team': ['amelie.dubois', 'chiara.russo', 'hannah.obrien'],
};

/** Account ids depend on the address only, so they are the same on every generated site. */
export function accountIdOf(email: string): string {
  return stableHex(email, 24);
}

export function makeUsers(): readonly UserRecord[] {
  return PEOPLE.map((one, index) => ({
    accountId: accountIdOf(one.email),
    displayName: one.name,
    emailAddress: one.email,
    active: one.email !== DEACTIVATED,
    timeZone: one.timeZone,
    locale: one.locale,
    isAdmin: index === 0,
  }));
}

export function makeGroups(users: readonly UserRecord[]): readonly GroupRecord[] {
  const everybody = { groupId: stableUuid('jira-users'), name: 'jira-users', memberIds: activeIds(users) };
  const named = Object.entries(GROUPS).map(([name, members]) => ({
    groupId: stableUuid(name),
    name,
    memberIds: members.map((member) => accountIdOf(`${member}@example.com`)),
  }));
  return [everybody, ...named];
}

function activeIds(users: readonly UserRecord[]): readonly string[] {
  return users.filter((user) => user.active).map((user) => user.accountId);
}
