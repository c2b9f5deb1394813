import fc from 'fast-check';
import { deleteTemplate } from '../../src/app/template/delete-template';
import { listTemplates } from '../../src/app/template/list-templates';
import { renameTemplate } from '../../src/app/template/rename-template';
import { restoreTemplate } from '../../src/app/template/restore-template';
import { saveTemplate } from '../../src/app/template/save-template';
import { DEFAULT_RETENTION } from '../../src/core/privacy/retention';
import { TEMPLATES_MAX } from '../../src/core/template/template';
import { aChart } from '../support/chart';
import { createFakePorts, type FakePorts } from '../support/fake-ports';

const CHART = aChart({ title: 'Work' });
const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

let made = 0;
beforeEach(() => {
  made = 0;
});

/** Each under an id of its own, unless it is the same form that is sent again. */
const save = (ports: FakePorts, name: string, by = 'anna', id = `t${String((made += 1))}`) =>
  saveTemplate(ports, { place: 'personal', id, seen: null, name, config: CHART }, by);
const list = (ports: FakePorts, by = 'anna') => listTemplates(ports, 'personal', by);

const ports = createFakePorts;

const template = (name: string) => ({ version: 1, name, config: CHART });

describe('personal templates', () => {
  it('are found again by whoever saved them, and by nobody else', async () => {
    const all = ports();
    expect(await save(all, 'Mine')).toEqual({
      ok: true,
      value: {
        kind: 'saved',
        saved: { kind: 'usable', id: 't1', name: 'Mine', revision: 1, config: CHART },
      },
    });
    expect(await list(all)).toEqual({
      ok: true,
      value: {
        templates: [{ kind: 'usable', id: 't1', name: 'Mine', revision: 1, config: CHART }],
        deleted: [],
        mayManage: true,
      },
    });
    expect(await list(all, 'ben')).toMatchObject({ value: { templates: [] } });
    expect([...all.stored.keys()]).toEqual(['personal-template:anna#t1']);
  });

  it('of one account are never listed for another, however much their ids are alike', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{1,4}(:[0-9a-f-]{1,4})?$/), {
          minLength: 2,
          maxLength: 2,
        }),
        async ([one = '', other = '']) => {
          const all = ports();
          await save(all, 'Mine', one);
          expect(await list(all, other)).toMatchObject({ value: { templates: [] } });
        },
      ),
    ));

  it('cannot be renamed, deleted or put back by somebody else', async () => {
    const all = ports();
    await save(all, 'Mine');
    const mine = { place: 'personal', id: 't1' } as const;
    const gone = { ok: false, error: { code: 'template-gone', params: {} } };
    expect(await renameTemplate(all, { ...mine, seen: 1, name: 'His' }, 'ben')).toEqual(gone);
    expect(await deleteTemplate(all, mine, 'ben')).toEqual(gone);
    await deleteTemplate(all, mine, 'anna');
    expect(await restoreTemplate(all, mine, 'ben')).toEqual(gone);
  });
});

describe('a template', () => {
  const mine = { place: 'personal', id: 't1' } as const;

  it('gets another name and keeps its chart', async () => {
    const all = ports();
    await save(all, 'Old');
    expect(await renameTemplate(all, { ...mine, seen: 1, name: 'New' }, 'anna')).toMatchObject({
      value: { kind: 'saved', saved: { name: 'New', revision: 2, config: CHART } },
    });
    expect([...all.stored.values()]).toEqual([template('New')]);
  });

  it('may keep its own name, in other letters', async () => {
    const all = ports();
    await save(all, 'work');
    expect(await renameTemplate(all, { ...mine, seen: 1, name: 'Work' }, 'anna')).toMatchObject({ ok: true });
  });

  it('does not take the name of another one, whatever the case', async () => {
    const all = ports();
    await save(all, 'Work');
    const taken = { ok: false, error: { code: 'template-name-taken', path: 'name' } };
    expect(await save(all, 'WORK')).toMatchObject(taken);
    await save(all, 'Other');
    expect(await renameTemplate(all, { ...mine, seen: 1, name: 'other' }, 'anna')).toMatchObject(taken);
    expect(await save(all, 'Work', 'ben')).toMatchObject({ ok: true });
  });

  it('is there once, however often it is sent for want of an answer', async () => {
    const all = ports();
    const first = await save(all, 'Mine', 'anna', 't1');
    expect(await save(all, 'Mine', 'anna', 't1')).toEqual(first);
    expect([...all.stored.keys()]).toEqual(['personal-template:anna#t1']);
  });

  it('under an id that somebody else has is another one, and tells nothing of theirs', async () => {
    const all = ports();
    await save(all, 'Hers', 'anna', 't1');
    expect(await save(all, 'His', 'ben', 't1')).toMatchObject({ value: { kind: 'saved' } });
    expect(await list(all)).toMatchObject({ value: { templates: [{ name: 'Hers' }] } });
  });

  it('that was changed since is not renamed, and says what it is now', async () => {
    const all = ports();
    await save(all, 'Old');
    await renameTemplate(all, { ...mine, seen: 1, name: 'Theirs' }, 'anna');
    expect(await renameTemplate(all, { ...mine, seen: 1, name: 'Mine' }, 'anna')).toMatchObject({
      value: { kind: 'conflict', present: { name: 'Theirs', revision: 2 } },
    });
    expect([...all.stored.values()]).toEqual([template('Theirs')]);
  });

  it('is gone for whoever renames or deletes it after it was deleted', async () => {
    const all = ports();
    await save(all, 'Old');
    await deleteTemplate(all, mine, 'anna');
    const gone = { error: { code: 'template-gone' } };
    expect(await renameTemplate(all, { ...mine, seen: 1, name: 'New' }, 'anna')).toMatchObject(gone);
    expect(await deleteTemplate(all, mine, 'anna')).toMatchObject(gone);
  });

  it('is put back as it was', async () => {
    const all = ports();
    await save(all, 'Work');
    const before = [...all.stored];
    const gone = { id: 't1', name: 'Work', restorableUntil: all.clock.now() + WEEK_MS };
    expect(await deleteTemplate(all, mine, 'anna')).toEqual({ ok: true, value: gone });
    expect(await list(all)).toMatchObject({ value: { templates: [], deleted: [gone] } });
    expect(await restoreTemplate(all, mine, 'anna')).toMatchObject({ value: { id: 't1', name: 'Work' } });
    expect([...all.stored]).toEqual(before);
  });

  it('cannot be put back after a week, even while the storage still has it', async () => {
    const now = ports().clock.now();
    const deletedBefore = (ms: number) => ({
      'deleted-personal-template:anna#t1': { ...template('Work'), deletedAt: now - ms },
    });
    const late = ports({ stored: deletedBefore(WEEK_MS) });
    expect(await list(late)).toMatchObject({ value: { deleted: [] } });
    expect(await restoreTemplate(late, mine, 'anna')).toMatchObject({ error: { code: 'template-gone' } });
    const inTime = ports({ stored: deletedBefore(WEEK_MS - 1) });
    expect(await restoreTemplate(inTime, mine, 'anna')).toMatchObject({ ok: true });
  });

  it('can be put back for as long as administrators decided since, be it less or more', async () => {
    const now = ports().clock.now();
    const deleted = { ...template('Work'), deletedAt: now - 3 * DAY_MS };
    const after = (deletedTemplatesDays: number) =>
      ports({
        stored: {
          'deleted-personal-template:anna#t1': deleted,
          retention: { ...DEFAULT_RETENTION, deletedTemplatesDays },
        },
      });
    expect(await list(after(3))).toMatchObject({ value: { deleted: [] } });
    expect(await restoreTemplate(after(3), mine, 'anna')).toMatchObject({ error: { code: 'template-gone' } });
    expect(await list(after(90))).toMatchObject({
      value: { deleted: [{ restorableUntil: now + 87 * DAY_MS }] },
    });
    expect(await restoreTemplate(after(90), mine, 'anna')).toMatchObject({ ok: true });
  });

  it('that is too large is refused', async () => {
    const all = ports();
    const config = aChart({ order: { chartBy: ['x'.repeat(20_000)], groupBy: [] } });
    expect(await saveTemplate(all, { ...mine, seen: null, name: 'Large', config }, 'anna')).toEqual({
      ok: false,
      error: { code: 'template-too-large', params: { maxKilobytes: 20 } },
    });
    expect(all.stored.size).toBe(0);
  });

  it('is refused where there are as many as can be, saved or put back', async () => {
    const full = Object.fromEntries(
      Array.from({ length: TEMPLATES_MAX }, (_, at) => [`personal-template:anna#f${at}`, template(`F${at}`)]),
    );
    const all = ports({
      stored: {
        ...full,
        'deleted-personal-template:anna#t1': { ...template('Gone'), deletedAt: Number.MAX_SAFE_INTEGER },
      },
    });
    const refused = { ok: false, error: { code: 'template-limit', params: { max: 200 } } };
    expect(await save(all, 'One more')).toEqual(refused);
    expect(await restoreTemplate(all, mine, 'anna')).toEqual(refused);
  });

  it('of a newer version is shown, and kept as it is', async () => {
    const newer = { version: 1, name: 'From tomorrow', config: { version: 99, something: 'new' } };
    const stored = { 'personal-template:anna#t1': newer, 'personal-template:anna#t2': { version: 2 } };
    const all = ports({ stored });
    expect(await list(all)).toMatchObject({
      value: {
        templates: [
          { kind: 'unreadable', id: 't1', name: 'From tomorrow', error: { code: 'newer-version' } },
          { kind: 'unreadable', id: 't2', name: null, error: { code: 'newer-version' } },
        ],
      },
    });
    await renameTemplate(all, { ...mine, seen: 1, name: 'Later' }, 'anna');
    expect(all.stored.get('personal-template:anna#t1')).toEqual({ ...newer, name: 'Later' });
  });

  it('of an earlier version is upgraded when it is read', async () => {
    const old = {
      ...{ ...CHART, version: 1, source: { kind: 'project', projectKey: 'K' } },
      ...{ calculate: { measure: 'count' }, chartBy: { fieldId: 'status', bucket: null } },
    };
    const all = ports({ stored: { 'personal-template:anna#t1': { version: 1, name: 'Old', config: old } } });
    expect(await list(all)).toMatchObject({
      value: { templates: [{ kind: 'usable', config: { version: 3 } }] },
    });
  });
});
