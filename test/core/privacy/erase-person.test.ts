import { accountsIn } from '../../../src/core/privacy/accounts-in';
import { ERASED_PERSON, erasePerson } from '../../../src/core/privacy/erase-person';
import { STORED_NAMES, storedType, type StoredName } from '../../../src/core/privacy/stored-types';
import { ANNE, BERT, STORED_SAMPLES } from '../../support/stored-samples';

const erase = (
  name: StoredName,
  accountId: string,
  sample: { id: string; content: unknown } = STORED_SAMPLES[name],
) => erasePerson(storedType(name), sample, accountId);

/** What is left of the sample without a person. */
function leftOf(name: StoredName, accountId: string): unknown {
  const erasure = erase(name, accountId);
  return erasure.kind === 'changed' ? erasure.content : erasure.kind;
}

describe.each(STORED_NAMES)('erasing a person from %s', (name) => {
  const sample = STORED_SAMPLES[name];

  it.each([ANNE, BERT])('leaves nothing of the account id %s', (accountId) => {
    const left = erase(name, accountId);
    const named = JSON.stringify(sample).includes(accountId);
    expect(left.kind).toMatch(named ? /^(?:changed|deleted)$/ : /^untouched$/);
    expect(JSON.stringify(left)).not.toContain(accountId);
  });

  it('leaves what it left the first time', () => {
    const left = erase(name, ANNE);
    const again = left.kind === 'changed' ? erase(name, ANNE, { ...sample, content: left.content }) : null;
    expect(again?.kind ?? 'untouched').toBe('untouched');
  });

  it('finds whom the weekly report has to name', () => {
    const told = accountsIn(storedType(name), sample);
    const named = [ANNE, BERT].filter((accountId) => JSON.stringify(sample).includes(accountId));
    expect([...told].sort()).toEqual(expect.arrayContaining(named));
  });
});

describe('erasing a person', () => {
  it.each(['person-capacity', 'report-favourites', 'deleted-personal-template'] as const)(
    'deletes what is the person’s own: %s',
    (name) => {
      expect(leftOf(name, ANNE)).toBe('deleted');
    },
  );

  it('keeps a report whose last administrator it was, as nobody’s', () => {
    expect(leftOf('report', ANNE)).toMatchObject({
      administrators: [ERASED_PERSON],
      changedBy: ERASED_PERSON,
      access: { accountIds: [BERT] },
      definition: { source: { jql: `reporter = ${ERASED_PERSON}` } },
      description: `Ask ${ERASED_PERSON} about it`,
    });
  });

  it('takes the person out of lists, and the deliveries in that person’s name with it', () => {
    expect(leftOf('iteration-capacity', ANNE)).toMatchObject({ people: [{ accountId: BERT }] });
    expect(leftOf('report-deliveries', ANNE)).toMatchObject({
      deliveries: [{ id: 'd2', way: { accountIds: [BERT] } }],
    });
  });

  it('leaves somebody whose account id only ends or begins like that', () => {
    const content = { version: 1, name: 'Mine', config: { jql: `assignee in (x${ANNE}, "${ANNE}:1")` } };
    expect(erase('site-template', ANNE, { id: 's', content })).toEqual({ kind: 'untouched' });
  });

  it('finds the account id behind a line break', () => {
    const content = { ...STORED_SAMPLES['report-state'].content, description: `Ask\n${ANNE}` };
    expect(erase('report-state', ANNE, { id: 'r', content })).toMatchObject({
      content: { description: `Ask\n${ERASED_PERSON}` },
    });
  });

  it('says of a record that a newer version wrote that it cannot be read, where it names the person', () => {
    expect(erase('report', ANNE, { id: 'r', content: { version: 99, by: ANNE } }).kind).toBe('unreadable');
    expect(erase('report', ANNE, { id: 'r', content: { version: 99, by: BERT } }).kind).toBe('untouched');
  });
});
