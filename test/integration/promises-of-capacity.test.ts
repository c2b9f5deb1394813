import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { MANIFEST_PATH } from '../../local/paths';
import { checkEligibility } from '../../scripts/gate/eligibility';
import { visiblePersons } from '../../src/app/capacity/visible-persons';
import { COLLECTIONS } from '../../src/core/privacy/collections';
import { INVENTORY } from '../../src/core/privacy/inventory';
import { parseRecord } from '../../src/core/privacy/record-type';
import { REVISED_RECORDS } from '../../src/core/privacy/revised-records';
import { success } from '../../src/core/result';
import { aBoard, aPlan, offOn } from '../support/capacity';
import { createFakePorts } from '../support/fake-ports';

const fieldsOf = (name: keyof typeof REVISED_RECORDS) => Object.keys(REVISED_RECORDS[name].fields).sort();
const DAYS_OFF = { version: 1, daysOff: [offOn('2026-03-04')], dailyLimit: null };

describe('promises about capacity', () => {
  it('D-P1, D-P5, D-P6: nothing leaves Atlassian, so there is no address to allow, and data lie where the site has them', () => {
    const manifest: unknown = parse(readFileSync(MANIFEST_PATH, 'utf8'));
    expect(checkEligibility(manifest)).toEqual([]);
  });

  it('D-P2: what is stored is this, and a field more is refused', () => {
    expect(fieldsOf('board-capacity')).toEqual([
      ...['dailyCapacity', 'estimate', 'focus', 'holidays', 'onlyBoardItems', 'publicHolidays', 'rangeWork'],
      ...['reserved', 'rules', 'timeZone', 'unit', 'workTypeIds', 'workingDays'],
    ]);
    expect(fieldsOf('iteration-capacity')).toEqual(['end', 'people', 'start']);
    expect(fieldsOf('person-capacity')).toEqual(['dailyLimit', 'daysOff']);
    expect(Object.keys(INVENTORY['site-capacity'].fields).sort()).toEqual([
      ...['dailyLimit', 'defaults', 'roles', 'viewers'],
    ]);
    expect(Object.keys(COLLECTIONS['capacity-template'].fields).sort()).toEqual(['name', 'people']);
    expect(Object.keys(COLLECTIONS['capacity-report'].fields).sort()).toEqual([
      ...['access', 'boards', 'columns', 'iterations', 'name', 'ownerId', 'rows'],
    ]);
    for (const more of [{}, { displayName: 'Ann' }]) {
      const isTaken = Object.keys(more).length === 0;
      expect(parseRecord(REVISED_RECORDS['board-capacity'], { ...aBoard(), ...more }).ok).toBe(isTaken);
      expect(parseRecord(REVISED_RECORDS['iteration-capacity'], { ...aPlan([]), ...more }).ok).toBe(isTaken);
      expect(parseRecord(REVISED_RECORDS['person-capacity'], { ...DAYS_OFF, ...more }).ok).toBe(isTaken);
      const people = aPlan([{ accountId: 'ann' }]).people.map((person) => ({ ...person, ...more }));
      expect(parseRecord(REVISED_RECORDS['iteration-capacity'], { ...aPlan([]), people }).ok).toBe(isTaken);
      const daysOff = DAYS_OFF.daysOff.map((day) => ({ ...day, ...more }));
      expect(parseRecord(REVISED_RECORDS['person-capacity'], { ...DAYS_OFF, daysOff }).ok).toBe(isTaken);
    }
  });

  it('D-P7: days off, their reasons and limits are listed as personal data, and belong to whom they are about', () => {
    const type = REVISED_RECORDS['person-capacity'];
    expect(Object.values(type.fields).every(({ isPersonalData }) => isPersonalData)).toBe(true);
    expect(type.ownerOf?.('ann')).toBe('ann');
  });

  it.each([
    ['the person', 'ann', false, 'Dentist'],
    ['who manages the capacity', 'mia', true, 'Dentist'],
    ['who only views it', 'vic', false, null],
  ])('D-P7: %s is told about a day off as it should be', async (_who, accountId, mayManage, reason) => {
    const record = { ...DAYS_OFF, daysOff: [offOn('2026-03-04', { reason: 'Dentist' })] };
    const { store } = createFakePorts({ stored: { 'person-capacity:ann': { revision: 1, record } } });
    const told = await visiblePersons({ store }, ['ann'], { accountId, mayManage });
    expect(told).toEqual(success({ ann: { ...record, daysOff: [offOn('2026-03-04', { reason })] } }));
  });

  it('D-P8: whose account is closed leaves every plan, and the others stay in it', () => {
    const plan = aPlan([{ accountId: 'ann' }, { accountId: 'bob' }]);
    const left = REVISED_RECORDS['iteration-capacity'].withoutPerson?.(plan, 'ann');
    expect(left).toEqual(aPlan([{ accountId: 'bob' }]));
  });
});
