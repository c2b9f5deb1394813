import fc from 'fast-check';
import { DEFAULT_RETENTION, RETENTION_LIMITS } from '../../../src/core/privacy/retention';
import {
  canBeRestored,
  deletedEntries,
  restorableUntil,
  TRASH,
  type TrashName,
} from '../../../src/core/privacy/trash';
import { storedType } from '../../../src/core/privacy/stored-types';

const DAY_MS = 86_400_000;
const DELETED = Date.UTC(2026, 2, 2, 12);
const NAMES = Object.keys(TRASH) as readonly TrashName[];

const retentions = fc.record({
  deletedTemplatesDays: fc.integer(RETENTION_LIMITS.deletedTemplatesDays),
  deletedReportsDays: fc.integer(RETENTION_LIMITS.deletedReportsDays),
  deletedCapacityDays: fc.integer(RETENTION_LIMITS.deletedCapacityDays),
});

describe('what was deleted', () => {
  it.each([
    ['deleted-personal-template', 7],
    ['deleted-site-template', 7],
    ['deleted-capacity-template', 7],
    ['deleted-capacity-report', 7],
    ['report', 30],
  ] as const)(
    'of type %s can be put back for %i days unless administrators say something else',
    (name, days) => {
      const rules = (now: number) => ({ retention: DEFAULT_RETENTION, now });
      const entry = { id: '1', record: { name: 'Mine', deletedAt: DELETED } };
      const until = DELETED + days * DAY_MS;
      expect(deletedEntries(name, entry, rules(until - 1))).toEqual([
        { id: '1', name: 'Mine', restorableUntil: until },
      ]);
      expect(deletedEntries(name, entry, rules(until))).toEqual([]);
    },
  );

  it('can be put back until the moment that is said, whatever the settings', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        retentions,
        fc.integer({ min: -1, max: 100 * DAY_MS }),
        (name, days, age) => {
          const rules = { retention: { ...DEFAULT_RETENTION, ...days }, now: DELETED + age };
          const record = { deletedAt: DELETED };
          expect(canBeRestored(name, record, rules)).toBe(rules.now < restorableUntil(name, record, rules));
          expect(restorableUntil(name, record, rules)).toBeGreaterThan(DELETED);
        },
      ),
    );
  });

  it('is left by the storage itself for as long as a setting can say', () => {
    for (const name of NAMES) {
      const { expiresAfterDays } = storedType(name);
      expect(expiresAfterDays ?? Infinity).toBeGreaterThanOrEqual(RETENTION_LIMITS[TRASH[name]].max);
    }
  });
});
