import { STORED_NAMES, type StoredName } from '../../src/core/privacy/stored-types';
import { archive } from '../../src/forge/archive';
import type { Archive, ArchiveRow } from '../../src/ports/archive';
import { createFakeArchive } from '../support/fake-archive';
import { aForgeApp } from '../support/forge-app';
import { STORED_SAMPLES } from '../support/stored-samples';

interface Subject {
  readonly archive: Archive;
  /** Works where the archive can work: Forge's exists only while a function runs. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
  /** Until pages show what was written. */
  readonly settle: () => void;
}

const SUBJECTS: Readonly<Record<string, () => Subject>> = {
  'the fake': () => ({
    archive: createFakeArchive(new Map()),
    run: (work) => work(),
    settle: () => undefined,
  }),
  'the adapter on a local site': () => {
    let now = Date.UTC(2026, 2, 2, 12);
    const app = aForgeApp({ scopes: ['storage:app'], now: () => now });
    return {
      archive,
      run: (work) => app.run(work),
      settle: () => {
        now += 10_000;
      },
    };
  },
};

const sampleOf = (name: StoredName): ArchiveRow => ({ ...STORED_SAMPLES[name], revision: 7 });
const everything = { cursor: null, limit: 100 };

describe.each(Object.entries(SUBJECTS))('an archive: %s', (_name, create) => {
  it('gives every type of record back as it was written, with its revision, and removes it', async () => {
    const { archive: subject, run, settle } = create();
    for (const name of STORED_NAMES) {
      expect(await run(() => subject.write(name, sampleOf(name), null))).toEqual({ ok: true, value: null });
    }
    settle();
    for (const name of STORED_NAMES) {
      const page = await run(() => subject.page(name, everything));
      expect([name, page]).toMatchObject([name, { value: { rows: [sampleOf(name)], next: null } }]);
      expect(await run(() => subject.read(name, STORED_SAMPLES[name].id))).toEqual(sampleOf(name));
      await run(() => subject.remove(name, [STORED_SAMPLES[name].id]).then(() => null));
      expect(await run(() => subject.read(name, STORED_SAMPLES[name].id))).toBeNull();
    }
  });

  it.each(['site-template', 'report-state'] as const)('has pages of %s', async (name) => {
    const { archive: subject, run, settle } = create();
    for (const id of ['a', 'b', 'c']) await run(() => subject.write(name, { ...sampleOf(name), id }, null));
    settle();
    const pageFrom = async (cursor: string | null) => {
      const page = await run(() => subject.page(name, { cursor, limit: 2 }));
      return page.ok ? { ids: page.value.rows.map(({ id }) => id), next: page.value.next } : null;
    };
    const first = await pageFrom(null);
    expect(first?.ids).toEqual(['a', 'b']);
    expect(await pageFrom(first?.next ?? null)).toEqual({ ids: ['c'], next: null });
  });

  it.each(STORED_NAMES)('writes and removes %s only where its revision was seen', async (name) => {
    const { archive: subject, run } = create();
    const row = sampleOf(name);
    const writeOver = (seen: number | null, revision: number) =>
      run(() => subject.write(name, { ...row, revision }, seen));
    const removeOver = (revision: number) => run(() => subject.removeSeen(name, { ...row, revision }));
    const conflict = { error: { code: 'conflict' } };
    expect(await writeOver(null, 7)).toMatchObject({ ok: true });
    for (const seen of [null, 6, 8]) expect(await writeOver(seen, 9)).toMatchObject(conflict);
    expect(await writeOver(7, 8)).toMatchObject({ ok: true });
    expect(await removeOver(7)).toMatchObject(conflict);
    expect(await run(() => subject.read(name, row.id))).toMatchObject({ revision: 8 });
    expect(await removeOver(8)).toMatchObject({ ok: true });
    expect(await run(() => subject.read(name, row.id))).toBeNull();
    expect(await removeOver(8)).toMatchObject({ ok: true });
  });

  it('never writes a revision that is earlier than the one there', async () => {
    const { archive: subject, run } = create();
    const row = sampleOf('report');
    const writeOver = (seen: number | null, revision: number) =>
      run(() => subject.write('report', { ...row, revision }, seen));
    expect(await writeOver(null, 7)).toMatchObject({ ok: true });
    expect(await run(() => subject.write('report', { ...row, content: { version: 1 } }, 7))).toMatchObject({
      error: { code: 'invalid-input' },
    });
    const other = { ...row, content: { ...(row.content as object), name: 'Other' } };
    expect(await run(() => subject.write('report', other, null))).toMatchObject({
      error: { code: 'conflict' },
    });
    expect(await run(() => subject.write('report', { ...other, revision: 2 }, 7))).toMatchObject({
      ok: true,
    });
    expect(await run(() => subject.read('report', row.id))).toMatchObject({
      revision: 8,
      content: { name: 'Other' },
    });
  });
});
