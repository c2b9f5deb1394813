import fc from 'fast-check';
import { listTemplates } from '../../src/app/template/list-templates';
import { purgeOld } from '../../src/app/data/purge-old';
import { purgeTrash } from '../../src/app/data/purge-trash';
import { DEFAULT_RETENTION } from '../../src/core/privacy/retention';
import { success } from '../../src/core/result';
import { createFakePorts } from '../support/fake-ports';

const DAY_MS = 86_400_000;
const NOW = createFakePorts().clock.now();
const chart = { version: 1, name: 'Work', config: { version: 1 } };

describe('the purge of what was deleted', () => {
  it('leaves exactly what lists still say can be put back', () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 90 }),
        fc.array(fc.integer({ min: 0, max: 100 * DAY_MS }), { maxLength: 8 }),
        async (deletedTemplatesDays, ages) => {
          const entries = ages.map(
            (age, at) =>
              [`deleted-personal-template:anna#t${String(at)}`, { ...chart, deletedAt: NOW - age }] as const,
          );
          const retention = { ...DEFAULT_RETENTION, deletedTemplatesDays };
          const ports = createFakePorts({ stored: { ...Object.fromEntries(entries), retention } });
          const listed = await listTemplates(ports, 'personal', 'anna');
          await purgeOld(ports);
          const left = [...ports.stored.keys()].flatMap((key) => key.split('anna#')[1] ?? []);
          expect(listed.ok && listed.value.deleted.map(({ id }) => id)).toEqual(left);
        },
      ),
    ));

  it('spares what was put back and deleted anew while the list was behind', async () => {
    const ports = createFakePorts({ stored: { 'deleted-site-template:t': { ...chart, deletedAt: NOW } } });
    const stale = { ...chart, version: 1 as const, deletedAt: NOW - 60 * DAY_MS };
    const list: typeof ports.store.list = async (name, prefix) =>
      (await ports.store.list(name, prefix)).map((entry) => ({
        ...entry,
        record: success({ ...stale } as never),
      }));
    expect(
      await purgeTrash({ store: { ...ports.store, list } }, { retention: DEFAULT_RETENTION, now: NOW }),
    ).toBe(0);
    expect([...ports.stored.keys()]).toEqual(['deleted-site-template:t']);
  });

  it('leaves what this version of the app cannot read', async () => {
    const ports = createFakePorts({ stored: { 'deleted-site-template:t': { version: 9, deletedAt: 1 } } });
    await purgeOld(ports);
    expect(ports.stored.has('deleted-site-template:t')).toBe(true);
  });
});
